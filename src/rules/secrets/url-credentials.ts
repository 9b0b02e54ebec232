import { isFiller } from '../../credentials/filler';
import { secretsInUrl } from '../../openclaw/secret-url';
import { valueForm } from '../../openclaw/value-forms';

/** Passwords that programs are shipped with; they open nothing that was ever set up. */
const shipped = /^(?:password|postgres|root|guest|admin|user|pass|secret|test|redis|minio|minioadmin|mysql|changeme)$/i;

/** The credential inside the URLs of a text and what it is, or null where there is none in plain text. */
export function urlCredentialIn(text: string): { readonly value: string; readonly what: string } | null {
  if (!text.includes('://')) return null;
  for (const { part, offset, length } of secretsInUrl(text)) {
    const value = text.slice(offset, offset + length);
    const form = valueForm(value, part === 'password' ? 'secret' : 'guessed');
    if (form !== 'plaintext' || shipped.test(value) || isFiller(value.slice(0, 1000))) continue;
    if (part === 'password') return { value, what: 'a URL with a password in it' };
    if (length >= 8 && /\d/.test(value)) return { value, what: 'a URL with a secret parameter' };
  }
  return null;
}
