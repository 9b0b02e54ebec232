import type { Entry } from '../model/snapshot';
import type { FileForm } from './repository';

/** How far into a file a NUL byte makes it binary: git's own measure (buffer_is_binary, 8000 bytes). */
const binaryProbe = 8000;

/** What SOPS writes: JSON, YAML, dotenv and INI. Others are not searched through for its marks. */
const sopsFormats = /\.(?:json5?|ya?ml|ini|env)(?:\.[\w-]+)?$|\.(?:enc|sops)$|(?:^|\/)\.env[\w.-]*$/;

/**
 * What a tracked file is, as far as reading goes. Encrypted files are recognised by how they begin (git-crypt, age, ansible-vault) or, for
 * SOPS, by its metadata beside `ENC[…]` values; templates by chezmoi's ending, and below its `dot_openclaw/` by a template expression.
 */
export function formOf(entry: Entry): FileForm {
  if (entry.kind !== 'file' || entry.content.kind === 'unread') return 'unread';
  const { bytes } = entry.content;
  if (isCiphertext(bytes) || (sopsFormats.test(entry.path) && isSops(bytes))) return 'encrypted';
  if (isTemplate(entry.path, bytes)) return 'template';
  return !hasUtf16Mark(bytes) && bytes.subarray(0, binaryProbe).includes(0) ? 'binary' : 'text';
}

/** The text of a file's bytes without a byte order mark: UTF-16 where a mark says so, else UTF-8 with U+FFFD for what is none. */
export function decodeText(bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return decodeUtf8(bytes);
}

/** UTF-8 whatever the bytes say, as OpenClaw reads its config; a byte order mark is dropped, invalid bytes become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** Whether a byte order mark begins the file. */
export function hasMark(bytes: Uint8Array): boolean {
  return hasUtf16Mark(bytes) || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
}

/** Whether a file begins as ciphertext of git-crypt, age or ansible-vault does, and for the armoured ones is nothing else. */
function isCiphertext(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
  if (start.startsWith('\0GITCRYPT\0') || start.startsWith('age-encryption.org/v1\n-> ')) return true;
  if (start.startsWith('$ANSIBLE_VAULT;')) return /^\$ANSIBLE_VAULT;[^\n]*\n[0-9a-f\s]*$/.test(latin1(bytes));
  if (!start.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return false;
  return /^-----BEGIN AGE ENCRYPTED FILE-----\s[A-Za-z0-9+/=\s]*-----END AGE ENCRYPTED FILE-----\s*$/.test(
    latin1(bytes),
  );
}

/** A SOPS file's text with each `ENC[…]` replaced by as many spaces. */
export function withoutCiphertext(text: string): string {
  return text.replace(/ENC\[[^\][\n]*\]/g, (cipher) => ' '.repeat(cipher.length));
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** chezmoi takes only `*.tmpl` for a template; what holds an expression below its directory is meant for one. */
function isTemplate(path: string, bytes: Uint8Array): boolean {
  if (path.endsWith('.tmpl')) return true;
  if (!path.split('/').includes('dot_openclaw')) return false;
  const text = latin1(bytes);
  const open = text.indexOf('{{');
  return open >= 0 && text.includes('}}', open + 2);
}

/** SOPS keeps its metadata, a MAC among them, in the file whose values it encrypted; a long value that is not encrypted makes it plain. */
function isSops(bytes: Uint8Array): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!whole.includes('ENC[AES256_GCM,data:') || !whole.includes('sops')) return false;
  const text = latin1(bytes);
  if (!/(?:"mac"|\bmac|sops_mac)["\s]*[:=]\s*"?ENC\[AES256_GCM,data:/.test(text)) return false;
  const metadata = text.search(/"sops"\s*:|^sops(?:\s*:|_\w+=)/m);
  return metadata >= 0 && !/[:=]\s*["']?(?!ENC\[)[^\s"',{}[\]]{16,}/.test(withoutCiphertext(text.slice(0, metadata)));
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
