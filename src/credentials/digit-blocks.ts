import { byteClass, lettersAndDigits, nextRun, type Run } from './long-runs';

/** Shorter runs are words, names and ids far more often than something encoded. */
const shortest = 40;

/** A line at least this long goes on in the next one: encoders break lines at 64 or 76 characters. */
const fullLine = 60;

/** The digits of base64 in either alphabet, hexadecimal ones among them. */
export const digits = byteClass(lettersAndDigits + '+/-_');
const hexDigits = byteClass('0123456789abcdefABCDEF');

/** The next run of digits that begins at or after `from`, with the lines that continue it; null where there is none. */
export function nextBlock(bytes: Uint8Array, from: number): Run | null {
  const run = nextRun(bytes, digits, shortest, from);
  if (!run) return null;
  let { end } = run;
  for (let lineStart = run.start; end - lineStart >= fullLine;) {
    const next = nextLine(bytes, end);
    if (next < 0) break;
    lineStart = next;
    end = next;
    while (end < bytes.length && digits[bytes[end] ?? 0] !== 0) end++;
  }
  return { start: run.start, end };
}

/** Where the next line's first digit stands, behind an indentation of at most 64, or -1 where the line does not end here. */
function nextLine(bytes: Uint8Array, from: number): number {
  let index = from;
  if (bytes[index] === 13) index++;
  if (bytes[index] !== 10) return -1;
  index++;
  const limit = index + 64;
  while (index < limit && (bytes[index] === 32 || bytes[index] === 9)) index++;
  return index < bytes.length && digits[bytes[index] ?? 0] !== 0 ? index : -1;
}

/** Whether all digits of a block are hexadecimal. */
export function allHex(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (hexDigits[byte] === 0 && digits[byte] !== 0) return false;
  }
  return true;
}
