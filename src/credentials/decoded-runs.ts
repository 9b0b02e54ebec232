import { asciiShifts, base64Ascii, hexAscii } from './ascii-shifts';
import { allHex, digits, nextBlock } from './digit-blocks';
import { fourBits, sixBits } from './digit-values';

export type Encoding = 'base64' | 'hex' | 'percent';

/** What a part of a text says when it is decoded once. */
export interface Decoded {
  readonly encoding: Encoding;
  /** Valid until the next is asked for. */
  readonly bytes: Uint8Array;
  /** Where a part of `bytes` stands in the text, in its offsets. Asked from the first to the last, all answers together cost one pass. */
  readonly placeOf: (span: { readonly offset: number; readonly length: number }) => { offset: number; length: number };
}

/**
 * Every run of base64 (either alphabet, also broken into lines) or of hexadecimal digits, decoded. What stands glued before the encoded text,
 * such as the `n` of a line break's escape or the end of an address, shifts it, so a run is decoded from each digit that a group could begin
 * with so that text comes out. Linear: each byte is decoded at most four times.
 */
export function* decodedRuns(bytes: Uint8Array): Generator<Decoded> {
  let scratch = new Uint8Array(1024);
  for (let run = nextBlock(bytes, 0); run; run = nextBlock(bytes, run.end)) {
    const { end } = run;
    const start = run.start + (bytes[run.start] === 48 && bytes[run.start + 1] === 120 ? 2 : 0); // behind `0x`
    if (scratch.length < end - start) scratch = new Uint8Array((end - start) * 2);
    const isHex = allHex(bytes, start, end);
    const shifts = asciiShifts(bytes, start, end, isHex ? hexAscii : base64Ascii);
    for (let shift = 0; shift < 4; shift++) {
      if ((shifts & (1 << shift)) === 0) continue;
      const length = decode(bytes, start + shift, end, isHex, scratch);
      yield {
        encoding: isHex ? 'hex' : 'base64',
        bytes: scratch.subarray(0, length),
        placeOf: placer(bytes, start + shift, isHex ? 4 : 6),
      };
    }
  }
}

/** Decodes the digits from `start` on into `into`, passing over what is none; how many bytes they make. */
function decode(bytes: Uint8Array, start: number, end: number, isHex: boolean, into: Uint8Array): number {
  const values = isHex ? fourBits : sixBits;
  const width = isHex ? 4 : 6;
  let held = 0;
  let bits = 0;
  let length = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (digits[byte] === 0) continue;
    held = ((held << width) | (values[byte] ?? 0)) & 0xffff;
    bits += width;
    if (bits < 8) continue;
    bits -= 8;
    into[length++] = held >>> bits;
  }
  return length;
}

/** Finds the digits that hold a decoded span. */
function placer(bytes: Uint8Array, start: number, width: number): Decoded['placeOf'] {
  let at = { index: start, digit: 0 };
  const seek = (digit: number): number => {
    let { index } = at.digit <= digit ? at : { index: start };
    for (let seen = at.digit <= digit ? at.digit : 0; index < bytes.length; index++) {
      if (digits[bytes[index] ?? 0] === 0) continue;
      if (seen === digit) break;
      seen++;
    }
    at = { index, digit };
    return index;
  };
  return ({ offset, length }) => {
    const first = seek(Math.floor((offset * 8) / width));
    const last = seek(Math.ceil(((offset + length) * 8) / width) - 1);
    return { offset: first, length: last + 1 - first };
  };
}
