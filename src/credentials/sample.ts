import { checksumAfter, type Checksum } from './checksum';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lower = upper.toLowerCase();
const digits = '0123456789';

/** The alphabets of `{w24}` and its like. */
const alphabets: Readonly<Record<string, string>> = {
  a: upper + lower + digits,
  b: upper + lower + digits + '+/',
  d: digits,
  h: digits + 'abcdef',
  l: lower + digits,
  p: upper + lower,
  u: upper + '234567',
  w: upper + lower + digits + '-_',
  z: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
  Z: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
};

/**
 * A credential-shaped text from a template such as `sk-ant-api03-{w93}AA`: each `{…}` is a letter naming an alphabet and a length, or
 * `{#base62}` and its like: the checksum that what stands before asks for.
 * Deterministic: the same template and seed give the same text. Nothing token-shaped needs to stand in a source file this way.
 */
export function fillTemplate(template: string, seed = 1): string {
  let state = (0x9e3779b9 ^ Math.imul(seed, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return (state ^ (state >>> 13)) >>> 0;
  };
  const filled = template.replace(/\{([a-zA-Z])(\d{1,4})\}/g, (hole, alphabet: string, length: string) => {
    const letters = alphabets[alphabet];
    if (letters === undefined) return hole;
    let text = '';
    for (let count = Number(length); count > 0; count--) text += letters.charAt(next() % letters.length);
    return text;
  });
  return filled.replace(/\{#(base62|base36|hex|bech32)\}/g, (_, kind: Checksum, at: number) =>
    checksumAfter(filled.slice(0, at), kind),
  );
}
