import type { Decoded } from './decoded-runs';

/** Shorter runs are left alone, as those of other encodings. */
const shortest = 40;

const percent = 37;

/** Every run without spaces, quotes or brackets that holds percent-encoded bytes (RFC 3986), decoded. Linear; text without `%` costs next to nothing. */
export function* percentRuns(bytes: Uint8Array): Generator<Decoded> {
  let scratch = new Uint8Array(1024);
  let from = 0;
  for (let at = bytes.indexOf(percent); at >= 0; at = bytes.indexOf(percent, from)) {
    let start = at;
    while (start > from && belongs(bytes[start - 1] ?? 0)) start--;
    let end = at + 1;
    while (end < bytes.length && belongs(bytes[end] ?? 0)) end++;
    from = end;
    if (end - start < shortest) continue;
    if (scratch.length < end - start) scratch = new Uint8Array((end - start) * 2);
    const length = decode(bytes, start, end, scratch);
    if (length === end - start) continue;
    yield {
      encoding: 'percent',
      bytes: scratch.subarray(0, length),
      placeOf: placer(bytes, start, end),
    };
  }
}

function decode(bytes: Uint8Array, start: number, end: number, into: Uint8Array): number {
  let length = 0;
  for (let index = start; index < end; length++) {
    const value = escapedAt(bytes, index, end);
    into[length] = value < 0 ? (bytes[index] ?? 0) : value;
    index += value < 0 ? 1 : 3;
  }
  return length;
}

/** Finds the part of a run that a decoded span comes from. */
function placer(bytes: Uint8Array, start: number, end: number): Decoded['placeOf'] {
  let at = { index: start, count: 0 };
  const seek = (count: number): number => {
    if (count < at.count) at = { index: start, count: 0 };
    let { index } = at;
    for (let left = count - at.count; left > 0 && index < end; left--)
      index += escapedAt(bytes, index, end) < 0 ? 1 : 3;
    at = { index, count };
    return index;
  };
  return ({ offset, length }) => {
    const first = seek(offset);
    return { offset: first, length: seek(offset + length) - first };
  };
}

/** The byte that an escape at `index` stands for, or -1 where there is none. */
function escapedAt(bytes: Uint8Array, index: number, end: number): number {
  if (bytes[index] !== percent || index + 2 >= end) return -1;
  const high = digitOf(bytes[index + 1] ?? 0);
  const low = digitOf(bytes[index + 2] ?? 0);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function digitOf(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Printable ASCII but quotes, angle brackets and the backslash. */
function belongs(byte: number): boolean {
  return (
    byte > 32 && byte < 127 && byte !== 34 && byte !== 39 && byte !== 60 && byte !== 62 && byte !== 92 && byte !== 96
  );
}
