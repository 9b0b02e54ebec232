import { char, isDigit, isHexDigit } from './json5-characters';
import { refuse, type Cursor } from './json5-cursor';
import { tokenLength } from './json5-token';

/** Whether a number begins with this unit; `Infinity` and `NaN` are told apart by their first letter. */
export function beginsNumber(unit: number): boolean {
  return (
    isDigit(unit) || unit === char.minus || unit === char.plus || unit === char.dot || unit === 0x49 || unit === 0x4e
  );
}

/**
 * Reads the number that begins at the cursor, and leaves the cursor after it: decimal, hexadecimal, `Infinity` or `NaN`, with or
 * without sign. Returns its value (`-0` and `-0x0` are minus zero), or null after a problem.
 */
export function readNumber(cursor: Cursor): number | null {
  const { text, offset } = cursor;
  const sign = text.charCodeAt(offset);
  const from = sign === char.minus || sign === char.plus ? offset + 1 : offset;
  const end = numberEnd(text, from);
  if (end < 0) {
    const leadingZero = text.charCodeAt(from) === char.zero && isDigit(text.charCodeAt(from + 1));
    const expected = leadingZero ? 'a number without a leading zero' : 'a number';
    return refuse(cursor, offset, tokenLength(text, offset), expected);
  }
  cursor.offset = end;
  const value = Number(text.slice(from, end));
  return sign === char.minus ? -value : value;
}

/** Where the number without sign that begins at `from` ends, or -1 where there is none. */
function numberEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === 0x49) return text.startsWith('Infinity', from) ? from + 8 : -1;
  if (first === 0x4e) return text.startsWith('NaN', from) ? from + 3 : -1;
  if (first === char.zero && (text.charCodeAt(from + 1) | 0x20) === 0x78) {
    let at = from + 2;
    while (isHexDigit(text.charCodeAt(at))) at++;
    return at > from + 2 ? at : -1;
  }
  return decimalEnd(text, from);
}

function decimalEnd(text: string, from: number): number {
  let at = digitsEnd(text, from);
  let digits = at - from;
  if (digits > 1 && text.charCodeAt(from) === char.zero) return -1;
  if (text.charCodeAt(at) === char.dot) {
    const end = digitsEnd(text, at + 1);
    digits += end - at - 1;
    at = end;
  }
  if (digits === 0) return -1;
  if ((text.charCodeAt(at) | 0x20) !== 0x65) return at;
  const sign = text.charCodeAt(at + 1);
  const exponent = sign === char.minus || sign === char.plus ? at + 2 : at + 1;
  const end = digitsEnd(text, exponent);
  return end > exponent ? end : -1;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}
