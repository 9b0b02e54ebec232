import { credentialsIn } from '../../credentials/credentials-in';
import { isFiller } from '../../credentials/filler';
import type { Issuer } from '../../credentials/issuer';
import { privateKeysIn } from '../../credentials/private-keys-in';
import { privateKeyNames } from '../../credentials/private-key';
import type { Span } from '../../model/location';
import type { JsonPath } from '../../model/pointer';
import { isPassphrase } from '../../openclaw/placeholder';
import { valueForm, type ValueContext } from '../../openclaw/value-forms';
import type { Place } from '../rule';

/** A secret in plain text at a place that is made to hold one. */
export interface HeldSecret {
  readonly file: string;
  readonly span: Span;
  readonly place: Place;
  /** The secret itself, for `identity` only. */
  readonly value: string;
  /** What it is, in words of ours: `an Anthropic API key`, `a credential`. */
  readonly what: string;
  readonly issuer: Issuer | null;
  /** The path or variable it stands under, fit for a message. */
  readonly where: string;
  readonly outlet: Outlet;
  /** Whether it is the gateway's own token, which OpenClaw itself makes anew. */
  readonly gateway: boolean;
  /** Where in a config it stands; null in other files. */
  readonly configPath: JsonPath | null;
  /** How it is made anew, a sentence, where that is not for its issuer to do. */
  readonly renewal?: string | null;
}

/** A secret that is part of a text, and what it is. */
export type InnerSecret = Pick<HeldSecret, 'value' | 'what' | 'issuer'>;

/** How such a place is emptied. */
export type Outlet =
  | 'secret-ref'
  | 'variable'
  | 'profile-key'
  | 'profile-login'
  | 'models-file'
  | 'env-file'
  | 'variable-file'
  | 'state-file'
  | 'comment';

/** What a value is in plain text, and who can revoke it; null where it is no leak. */
export function plaintextIn(
  value: string,
  context: ValueContext,
): { readonly what: string; readonly issuer: Issuer | null } | null {
  if (valueForm(value, context) !== 'plaintext') return null;
  const [credential] = credentialsIn(value, 1);
  if (credential) return { what: credential.issuer.name, issuer: credential.issuer };
  const [key] = value.includes('-----') || value.length < 128 ? privateKeysIn(value) : [];
  if (key) return { what: privateKeyNames[key.kind], issuer: null };
  const chosen = context === 'password' && isPassphrase(value.trim());
  return !chosen && isFiller(value.slice(0, 1000)) ? null : { what: 'a credential', issuer: null };
}
