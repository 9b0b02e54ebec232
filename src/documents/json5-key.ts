import { char, isKeyPart, isKeyStart } from './json5-characters';
import { refuse, type Cursor } from './json5-cursor';
import { readHexadecimal } from './json5-string';

/** Whether a key without quotes begins at `offset`: a letter, `$`, `_`, or the backslash of an escaped letter. */
export function bareKeyBeginsAt(text: string, offset: number): boolean {
  const codePoint = text.codePointAt(offset);
  return codePoint !== undefined && (codePoint === char.backslash || isKeyStart(codePoint));
}

/**
 * Reads the key without quotes that begins at the cursor, and leaves the cursor after it.
 * Returns it with `\uXXXX` escapes resolved, or null after a problem.
 */
export function readBareKey(cursor: Cursor): string | null {
  const { text } = cursor;
  let key = '';
  let plainFrom = cursor.offset;
  for (;;) {
    const { offset } = cursor;
    const codePoint = text.codePointAt(offset);
    if (codePoint === char.backslash) {
      key += text.slice(plainFrom, offset);
      const letter = readEscapedLetter(cursor, key === '');
      if (letter === null) return null;
      key += letter;
      plainFrom = cursor.offset;
    } else if (codePoint !== undefined && isKeyPart(codePoint)) {
      cursor.offset += codePoint > 0xffff ? 2 : 1;
    } else {
      return key + text.slice(plainFrom, offset);
    }
  }
}

/** An escape names one UTF-16 unit, so that no character beyond U+FFFF can be escaped in a key without quotes. */
function readEscapedLetter(cursor: Cursor, isFirst: boolean): string | null {
  const { text, offset } = cursor;
  const expected = 'a letter as "\\u" and four hexadecimal digits';
  if (text.charAt(offset + 1) !== 'u') return refuse(cursor, offset, 1, expected);
  cursor.offset = offset + 2;
  const letter = readHexadecimal(cursor, 4, expected);
  if (letter === null) return null;
  const unit = letter.charCodeAt(0);
  return (isFirst ? isKeyStart(unit) : isKeyPart(unit)) ? letter : refuse(cursor, offset, 6, expected);
}
