import { bech32Sum } from './bech32';
import { crc32 } from './crc32';

/**
 * How a token's end is computed from what stands before it:
 * `base62` of the CRC-32 of the thirty characters before (GitHub since 2021, npm since 2021: their changelogs);
 * `base36` of the CRC-32 of all before (GitLab's routable tokens: gitlabhq, lib/authn/token_field/generator/routable_token.rb);
 * `hex` of the CRC-32 of all before the last `_`, lowest byte first (Grafana: pkg/components/satokengen);
 * `bech32` (BIP 173: age, Nostr).
 */
export type Checksum = 'base62' | 'base36' | 'hex' | 'bech32';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const sums: Readonly<Record<Checksum, { readonly length: number; readonly of: (before: string) => string }>> = {
  base62: { length: 6, of: (before) => written(crc32(before.slice(-30)), base62).padStart(6, '0') },
  base36: { length: 7, of: (before) => crc32(before).toString(36).padStart(7, '0') },
  hex: { length: 8, of: (before) => lowestFirst(crc32(before.slice(0, -1))) },
  bech32: { length: 6, of: bech32Sum },
};

/** What a checksum is after `before`. */
export function checksumAfter(before: string, kind: Checksum): string {
  return sums[kind].of(before);
}

/** Whether a token ends as its beginning asks for. */
export function checksumFits(token: string, kind: Checksum): boolean {
  const { length, of } = sums[kind];
  return token.endsWith(of(token.slice(0, -length)));
}

function written(number: number, alphabet: string): string {
  const rest = Math.floor(number / alphabet.length);
  return (rest > 0 ? written(rest, alphabet) : '') + alphabet.charAt(number % alphabet.length);
}

function lowestFirst(sum: number): string {
  return [0, 8, 16, 24].map((shift) => ((sum >>> shift) & 255).toString(16).padStart(2, '0')).join('');
}
