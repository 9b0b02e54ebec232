import { mayHoldCredential } from '../../credentials/credentials-in';
import { utf16Order } from '../../credentials/utf16';
import { secretFileAt } from '../../openclaw/secret-files';
import { mayHoldLikelySecret } from './likely-secrets';

/**
 * Whether a file that had these paths can hold a secret that a rule of this family tells: by its name, since JSON and variables are read by place,
 * or by its bytes.
 */
export function mayHoldSecret(paths: readonly string[], bytes: Uint8Array): boolean {
  return paths.some((path) => /json|env/i.test(path) || secretFileAt(path) !== null) || mayHoldCredential(bytes);
}

/** Looks through a blob while git reads the next one, so that the rules find their answer there. */
export function screen(bytes: Uint8Array): void {
  mayHoldCredential(bytes);
  if (utf16Order(bytes) === null) mayHoldLikelySecret(bytes);
}
