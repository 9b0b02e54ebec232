import { digits } from './digit-blocks';
import { fourBits, sixBits } from './digit-values';

/** A digit in each phase of a group: a bit for each shift with which it can be part of ASCII text. */
type AsciiTable = readonly Uint8Array[];

/** By value and phase, whether a digit leaves the highest bit of each byte at zero: those of base64 make three bytes of four, the others one of two. */
export const base64Ascii = asciiTable(
  sixBits,
  4,
  (value, phase) => phase === 3 || (value & (phase === 0 ? 32 : phase === 1 ? 8 : 2)) === 0,
);
export const hexAscii = asciiTable(fourBits, 2, (value, phase) => phase === 1 || value < 8);

function asciiTable(values: Uint8Array, shifts: number, fits: (value: number, phase: number) => boolean): AsciiTable {
  return Array.from({ length: 4 }, (_, phase) =>
    values.map((value) => {
      let mask = 0;
      for (let shift = 0; shift < shifts; shift++) if (fits(value, (phase + 4 - shift) % shifts)) mask |= 1 << shift;
      return mask;
    }),
  );
}

/** So many digits in a row of ASCII text are in every encoded credential, wherever the counting starts: the shortest have twenty bytes. */
const sampled = 12;

/** A bit for each shift with which a stretch of the run is ASCII: with no other can a credential stand there. */
export function asciiShifts(bytes: Uint8Array, start: number, end: number, table: AsciiTable): number {
  let shifts = 0;
  let fitting = 15;
  let count = 0;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (digits[byte] === 0) continue;
    fitting &= table[count & 3]?.[byte] ?? 0;
    count++;
    if (count % sampled !== 0) continue;
    shifts |= fitting;
    fitting = 15;
  }
  return shifts;
}
