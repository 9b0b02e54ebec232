import { isLetter, isMark } from './json5-letters';

/** UTF-16 units that JSON5's grammar names. */
export const char = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  doubleQuote: 0x22,
  dollar: 0x24,
  singleQuote: 0x27,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  underscore: 0x5f,
  openBrace: 0x7b,
  closeBrace: 0x7d,
  lineSeparator: 0x2028,
  paragraphSeparator: 0x2029,
} as const;

/** Whether json5 2.2.3 skips this UTF-16 unit between tokens: white space, line ends, a byte order mark, Unicode's space separators. */
export function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === char.space || (unit >= char.tab && unit <= char.carriageReturn);
  if (unit === 0xa0 || unit === 0xfeff || unit === char.lineSeparator || unit === char.paragraphSeparator) return true;
  return (unit >= 0x2000 && unit <= 0x200a) || unit === 0x1680 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** Whether the unit ends a `//` comment. */
export function isLineEnd(unit: number): boolean {
  return (
    unit === char.lineFeed ||
    unit === char.carriageReturn ||
    unit === char.lineSeparator ||
    unit === char.paragraphSeparator
  );
}

/** Whether the unit is one of 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= char.zero && unit <= char.nine;
}

/** Whether the unit is a hexadecimal digit, in either case. */
export function isHexDigit(unit: number): boolean {
  return isDigit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66);
}

/** Whether a key without quotes may begin with this code point. */
export function isKeyStart(codePoint: number): boolean {
  if (codePoint >= 0x80) return isLetter(codePoint);
  return isAsciiLetter(codePoint) || codePoint === char.dollar || codePoint === char.underscore;
}

/** Whether a key without quotes may go on with this code point. */
export function isKeyPart(codePoint: number): boolean {
  return isKeyStart(codePoint) || isDigit(codePoint) || (codePoint >= 0x80 && isMark(codePoint));
}

function isAsciiLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}
