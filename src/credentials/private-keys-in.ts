import { armoredKeysIn } from './armored-key';
import { checksumFits } from './checksum';
import { isFiller } from './filler';
import { jwkKeysIn, jwkMarkers } from './jwk-keys-in';
import type { FoundPrivateKey, PrivateKeyKind } from './private-key';
import { mayBeginAt } from './token-start';

interface OneLineFormat {
  readonly kind: PrivateKeyKind;
  readonly marker: string;
  readonly pattern: RegExp;
  /** In UTF-16 units. */
  readonly shortest: number;
}

/**
 * age (its v1 format: Bech32, upper case) and Nostr (NIP-19: Bech32, lower case, 32 bytes and a checksum) write a key as one word;
 * PuTTY (its PPK format) writes a file with a head of its own.
 */
const formats: readonly OneLineFormat[] = [
  {
    kind: 'age',
    marker: ['AGE-SECRET', '-KEY-1'].join(''),
    pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/y,
    shortest: 74,
  },
  {
    kind: 'nostr',
    marker: 'nsec1',
    pattern: /nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}(?![a-z0-9])/y,
    shortest: 63,
  },
  {
    kind: 'putty',
    marker: 'Private-Lines: ',
    pattern: /Private-Lines: \d{1,4}\r?\n(?:[A-Za-z0-9+/=]{1,80}(?:\r?\n|$)){1,200}/y,
    shortest: 60,
  },
];

/** Literals without one of which no text holds a private key: what a prefilter looks for. */
export const privateKeyMarkers: readonly string[] = [
  '-BEGIN ',
  ...formats.map((format) => format.marker),
  ...jwkMarkers,
];

/** Every private key in a text, in order. Public keys and certificates are none. Linear in the text's length. */
export function privateKeysIn(text: string): readonly FoundPrivateKey[] {
  const found: FoundPrivateKey[] = [...armoredKeysIn(text), ...jwkKeysIn(text)];
  for (const { kind, marker, pattern, shortest } of formats) {
    for (let offset = text.indexOf(marker); offset >= 0;) {
      pattern.lastIndex = offset;
      const end = mayBeginAt(text, offset) && pattern.test(text) ? pattern.lastIndex : -1;
      const length = end - offset;
      if (length >= shortest && !isFiller(text.slice(offset + marker.length, end))) {
        found.push({
          kind,
          encrypted: kind === 'putty' && isPuttyEncrypted(text, offset),
          certain: kind === 'putty' || checksumFits(text.slice(offset, end), 'bech32'),
          span: { offset, length },
        });
      }
      offset = text.indexOf(marker, end < 0 ? offset + marker.length : end);
    }
  }
  return found.sort((a, b) => a.span.offset - b.span.offset);
}

/** Whether the head before a PuTTY key's private part names a cipher. A head is under 4000 UTF-16 units, for the longest keys in use. */
function isPuttyEncrypted(text: string, offset: number): boolean {
  const head = text.slice(Math.max(0, offset - 4000), offset);
  const line = head.lastIndexOf('Encryption: ');
  return line >= 0 && !head.startsWith('Encryption: none', line);
}
