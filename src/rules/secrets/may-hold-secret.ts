import { mayHoldCredential } from '../../credentials/credentials-in';
import { secretFileAt } from '../../openclaw/secret-files';

/** Whether a file can hold a secret that a rule of this family tells: by its name, since JSON and variables are read by place, or by its bytes. */
export function mayHoldSecret(path: string, bytes: Uint8Array): boolean {
  return /json|env/i.test(path) || secretFileAt(path) !== null || mayHoldCredential(bytes);
}
