/** How many bytes tell: the beginning of a text is as good as the rest. */
const probe = 1024;

/**
 * Whether bytes are UTF-16, and in which order: by a byte order mark, or, without one, where every other byte of the beginning is NUL and
 * hardly any of the rest, as text does that is mostly ASCII. Null for anything else.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, probe) & ~1;
  if (length < 8 || (first !== 0 && second !== 0)) return null;
  const nul = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) nul[index & 1] = (nul[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nul;
  const half = length / 2;
  if (odd >= half * 0.7 && even <= half * 0.02) return 'utf-16le';
  return even >= half * 0.7 && odd <= half * 0.02 ? 'utf-16be' : null;
}
