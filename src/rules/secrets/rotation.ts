import type { Issuer } from '../../credentials/issuer';
import type { Repository } from '../../documents/repository';
import { knowsSecretRefs, takesSecretRef } from '../../openclaw/secret-ref-support';
import type { RemedyDraft } from '../rule';
import type { HeldSecret } from './held-secret';

const published = 'What was pushed is published: deleting the line does not take it back.';

/** What a remedy depends on beside the secret. */
export interface Circumstances {
  /** Whether git tracks the file; where it does not yet, nothing is published. */
  readonly tracked: boolean;
  /** The release in use. */
  readonly version: string;
}

/** Whether git tracks a file already; of one that is not there nothing can be said, so it is taken for tracked. */
export function isTracked(head: Repository, path: string): boolean {
  return head.file(path)?.entry.tracked !== false;
}

/** What a found credential asks for: revoke it where it was issued, then do as `next` says; before the first commit, do only that. */
export function rotation(issuer: Issuer | null, next: string, tracked: boolean): RemedyDraft {
  if (!tracked) return beforeCommit(next);
  return {
    kind: 'rotate',
    issuer: issuer?.issuer ?? null,
    url: issuer?.rotate ?? null,
    text: `${firstOf(issuer)} ${published} Then ${next}`,
  };
}

/** What comes first, whatever is done to the file. */
export function firstOf(issuer: Issuer | null): string {
  return issuer
    ? `Revoke it and make a new one first; it lets its finder ${issuer.opens}.`
    : 'Change it where it was issued first.';
}

/** The same for a secret at a place made for one, which knows how that place is emptied. */
export function rotationOf(secret: HeldSecret, circumstances: Circumstances): RemedyDraft {
  const { tracked } = circumstances;
  const next = emptying(secret, circumstances);
  if (tracked && secret.renewal && !secret.issuer) {
    return { kind: 'rotate', issuer: null, url: null, text: `${secret.renewal} ${published} Then ${next}` };
  }
  if (!secret.gateway || !tracked) return rotation(secret.issuer, next, tracked);
  return { kind: 'rotate', issuer: 'OpenClaw', url: null, text: `${newGatewayToken} ${published} Then ${next}` };
}

/** What there is to do about a secret that was never committed. */
export function beforeCommit(next: string): RemedyDraft {
  return { kind: 'manual', text: `Before you commit: ${next}` };
}

/** openclaw 2026.9.6: `doctor --generate-gateway-token`. */
const newGatewayToken =
  'Make a new token on the host first (`openclaw doctor --generate-gateway-token`), restart the gateway and give it to its clients.';

/** How the place is emptied, in what the release understands: one sentence without its first word. */
function emptying({ outlet, gateway, configPath }: HeldSecret, { tracked, version }: Circumstances): string {
  const leave = tracked ? 'stop tracking the file' : 'name the file in .gitignore';
  switch (outlet) {
    case 'secret-ref':
    case 'variable': {
      if (gateway) return 'write `${OPENCLAW_GATEWAY_TOKEN}` here and set that variable where the gateway runs.';
      return configPath && takesSecretRef(version, configPath, outlet === 'secret-ref')
        ? 'write `${VAR}` here, or a SecretRef, and set the variable where the gateway runs.'
        : 'write `${VAR}` here and set that variable where the gateway runs.';
    }
    case 'variable-file':
      return `write \`\${VAR}\` here and set that variable where the program runs that reads it.`;
    case 'profile-key':
      return knowsSecretRefs(version)
        ? `${leave}, or have it hold a \`keyRef\` or \`tokenRef\` to a variable instead.`
        : `${leave}.`;
    case 'profile-login':
      return `${leave}: a login cannot be kept as a reference.`;
    case 'models-file':
      return `write \`\${VAR}\` at \`models.providers\` in openclaw.json, from which OpenClaw copies the key, and ${leave}.`;
    case 'env-file':
      return `${tracked ? 'stop tracking the file and name it' : 'name the file'} in .gitignore; an example file holds names without values.`;
    case 'comment':
      return 'take the comment out.';
    case 'state-file':
      return `${leave}: OpenClaw keeps it for itself, and a reference cannot stand there.`;
  }
}
