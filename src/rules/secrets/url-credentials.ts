import { isFiller } from '../../credentials/filler';
import { isPassphrase } from '../../openclaw/placeholder';
import { secretsInUrl } from '../../openclaw/secret-url';
import { valueForm } from '../../openclaw/value-forms';
import type { InnerSecret } from './held-secret';

/** Passwords that programs are shipped with; they open nothing that was ever set up. */
const shipped = /^(?:password|postgres|root|guest|admin|user|pass|secret|test|redis|minio|minioadmin|mysql|changeme)$/i;

/** The credential inside the URLs of a text and what it is, or null where there is none in plain text. */
export function urlCredentialIn(text: string): InnerSecret | null {
  if (!text.includes('://')) return null;
  for (const { part, offset, length } of secretsInUrl(text)) {
    const value = text.slice(offset, offset + length);
    const form = valueForm(value, part === 'password' ? 'secret' : 'guessed');
    if (form !== 'plaintext' || shipped.test(value)) continue;
    if (isFiller(value.slice(0, 1000)) && !(part === 'password' && isPassphrase(value))) continue;
    if (part === 'password') return { value, what: 'a URL with a password in it', issuer: null };
    if (length >= 8 && /\d/.test(value)) return { value, what: 'a URL with a secret parameter', issuer: null };
  }
  return null;
}
