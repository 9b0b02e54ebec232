import { char, isDigit, isHexDigit } from './json5-characters';
import { refuse, type Cursor } from './json5-cursor';

/** What a letter after a backslash stands for, where that is not the letter itself. `\0`, `\x` and `\u` are read apart. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  // A backslash before the end of a line joins the two lines.
  ['\n', ''],
  ['\u2028', ''],
  ['\u2029', ''],
]);

/**
 * Reads the string whose opening quote stands at the cursor, and leaves the cursor after its closing quote.
 * Returns what it says with escapes resolved (lone surrogates are kept), or null after a problem.
 */
export function readString(cursor: Cursor): string | null {
  const { text } = cursor;
  const quote = text.charCodeAt(cursor.offset);
  let value = '';
  let plainFrom = cursor.offset + 1;
  for (let at = plainFrom; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      cursor.offset = at + 1;
      return value + text.slice(plainFrom, at);
    }
    if (unit === char.backslash) {
      value += text.slice(plainFrom, at);
      cursor.offset = at + 1;
      const escaped = readEscape(cursor);
      if (escaped === null) return null;
      value += escaped;
      plainFrom = cursor.offset;
      at = plainFrom - 1;
    } else if (at >= text.length || unit === char.lineFeed || unit === char.carriageReturn) {
      return refuse(cursor, at, 0, 'a closing quote');
    }
  }
}

/** Reads what follows a backslash. */
function readEscape(cursor: Cursor): string | null {
  const { text, offset } = cursor;
  const unit = text.charCodeAt(offset);
  if (offset >= text.length) return refuse(cursor, offset, 0, 'a closing quote');
  cursor.offset++;
  switch (unit) {
    case 0x75:
      return readHexadecimal(cursor, 4, 'four hexadecimal digits after "\\u"');
    case 0x78:
      return readHexadecimal(cursor, 2, 'two hexadecimal digits after "\\x"');
    case char.carriageReturn:
      if (text.charCodeAt(cursor.offset) === char.lineFeed) cursor.offset++;
      return '';
    case char.zero:
      if (isDigit(text.charCodeAt(cursor.offset))) return refuse(cursor, cursor.offset, 1, 'no digit after "\\0"');
      return '\0';
    default:
      if (isDigit(unit)) return refuse(cursor, offset, 1, 'no digit after the backslash');
      return escapes.get(text.charAt(offset)) ?? text.charAt(offset);
  }
}

/** Reads exactly `count` hexadecimal digits as one UTF-16 unit, or refuses at the first character that is none. */
export function readHexadecimal(cursor: Cursor, count: number, expected: string): string | null {
  const { text, offset } = cursor;
  for (let at = offset; at < offset + count; at++) {
    if (!isHexDigit(text.charCodeAt(at))) return refuse(cursor, at, at < text.length ? 1 : 0, expected);
  }
  cursor.offset = offset + count;
  return String.fromCharCode(parseInt(text.slice(offset, cursor.offset), 16));
}
