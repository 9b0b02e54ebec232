import type { Entry } from '../model/snapshot';
import type { FileForm } from './repository';

/** How far into a file a NUL byte makes it binary: git's own measure (buffer_is_binary, 8000 bytes). */
const binaryProbe = 8000;

/**
 * What a tracked file is, as far as reading goes. Encrypted files are recognised by how they begin (git-crypt, age, ansible-vault) or, for
 * SOPS, by its metadata beside `ENC[…]` values; templates by chezmoi's names.
 */
export function formOf(entry: Entry): FileForm {
  if (entry.kind !== 'file' || entry.content.kind === 'unread') return 'unread';
  if (isTemplate(entry.path)) return 'template';
  const { bytes } = entry.content;
  if (isCiphertext(bytes, entry.path)) return 'encrypted';
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

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function isTemplate(path: string): boolean {
  return path.endsWith('.tmpl') || path.split('/').includes('dot_openclaw');
}

function isCiphertext(bytes: Uint8Array, path: string): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 64)).toString('latin1');
  if (start.startsWith('\0GITCRYPT\0') || start.startsWith('age-encryption.org/v1\n')) return true;
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start.startsWith('$ANSIBLE_VAULT;'))
    return /^\$ANSIBLE_VAULT;[^\n]*\n[0-9a-f\s]*$/.test(whole.toString('latin1'));
  if (start.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) {
    return /^-----BEGIN AGE ENCRYPTED FILE-----\s[A-Za-z0-9+/=\s]*-----END AGE ENCRYPTED FILE-----\s*$/.test(
      whole.toString('latin1'),
    );
  }
  return sopsFormats.test(path) && isSops(whole);
}

/** What SOPS writes: JSON, YAML, dotenv and INI. Others are not searched through for its marks. */
const sopsFormats = /\.(?:json5?|ya?ml|ini|env)(?:\.[\w-]+)?$|\.(?:enc|sops)$|(?:^|\/)\.env[\w.-]*$/;

/** SOPS keeps its metadata, a MAC among them, in the file whose values it encrypted. */
function isSops(bytes: Buffer): boolean {
  if (!bytes.includes('ENC[AES256_GCM,data:') || !bytes.includes('sops')) return false;
  return /(?:"mac"|\bmac|sops_mac)["\s]*[:=]\s*"?ENC\[AES256_GCM,data:/.test(bytes.toString('latin1'));
}
