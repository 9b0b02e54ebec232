const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The six letters that end a Bech32 text (BIP 173) of one case, computed from all that stands before them. */
export function bech32Sum(before: string): string {
  const text = before.toLowerCase();
  const separator = text.lastIndexOf('1');
  const prefix = Array.from(text.slice(0, separator), (letter) => letter.charCodeAt(0));
  const data = Array.from(text.slice(separator + 1), (letter) => letters.indexOf(letter));
  const values = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data];
  const sum = remainder([...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const written = [25, 20, 15, 10, 5, 0].map((shift) => letters.charAt((sum >>> shift) & 31)).join('');
  return before === text ? written : written.toUpperCase();
}

/** What is left of the text's polynomial: BIP 173's BCH code. */
function remainder(values: readonly number[]): number {
  let rest = 1;
  for (const value of values) {
    const top = rest >>> 25;
    rest = ((rest & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of generators.entries()) if ((top >>> bit) & 1) rest ^= generator;
  }
  return rest;
}
