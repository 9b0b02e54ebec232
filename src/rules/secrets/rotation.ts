import type { Issuer } from '../../credentials/issuer';
import type { RemedyDraft } from '../rule';
import type { HeldSecret, Outlet } from './held-secret';

const published = 'What was pushed is published: deleting the line does not take it back.';

/** What a found credential asks for: revoke it where it was issued, then do as `next` says. */
export function rotation(issuer: Issuer | null, next: string): RemedyDraft {
  const first = issuer
    ? `Revoke it and make a new one first; it lets its finder ${issuer.opens}.`
    : 'Change it where it was issued first.';
  return {
    kind: 'rotate',
    issuer: issuer?.issuer ?? null,
    url: issuer?.rotate ?? null,
    text: `${first} ${published} ${next}`,
  };
}

/** The same for a secret at a place made for one, which knows how that place is emptied. */
export function rotationOf(secret: HeldSecret): RemedyDraft {
  if (secret.outlet !== 'gateway-token') return rotation(secret.issuer, emptying[secret.outlet]);
  return {
    kind: 'rotate',
    issuer: 'OpenClaw',
    url: null,
    text: `${newGatewayToken} ${published} ${emptying['gateway-token']}`,
  };
}

/** openclaw 2026.9.6: `doctor --generate-gateway-token`. */
const newGatewayToken =
  'Make a new token on the host first (`openclaw doctor --generate-gateway-token`), restart the gateway and give it to its clients.';

const emptying: Readonly<Record<Outlet, string>> = {
  'gateway-token': 'Then write `${OPENCLAW_GATEWAY_TOKEN}` here and set that variable where the gateway runs.',
  'secret-ref': 'Then write `${VAR}` here, or a SecretRef, and set the variable where the gateway runs.',
  variable: 'Then write `${VAR}` here and set that variable where the gateway runs.',
  'profile-key': 'Then stop tracking the file, or have it hold a `keyRef` or `tokenRef` to a variable instead.',
  'profile-login': 'Then stop tracking the file: a login cannot be kept as a reference.',
  'models-file':
    'Then write `${VAR}` at `models.providers` in openclaw.json, from which OpenClaw copies the key, and stop tracking this file.',
  'env-file': 'Then stop tracking the file and name it in .gitignore; an example file holds names without values.',
};
