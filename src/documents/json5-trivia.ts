import { char, isBlank, isLineEnd } from './json5-characters';
import { refuse, type Cursor } from './json5-cursor';

/**
 * Moves the cursor past white space and comments, which it collects. A `/` that begins no comment is left standing.
 * A block comment without an end is a problem at the end of the text.
 */
export function skipTrivia(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const unit = text.charCodeAt(cursor.offset);
    if (isBlank(unit)) cursor.offset++;
    else if (unit !== char.slash || !skipComment(cursor)) return;
  }
}

function skipComment(cursor: Cursor): boolean {
  const { text, offset } = cursor;
  switch (text.charCodeAt(offset + 1)) {
    case char.slash:
      cursor.offset = lineEndAfter(text, offset + 2);
      cursor.comments.push({ span: { offset, length: cursor.offset - offset }, kind: 'line' });
      return true;
    case char.asterisk: {
      const end = text.indexOf('*/', offset + 2);
      cursor.offset = end < 0 ? text.length : end + 2;
      if (end < 0) refuse(cursor, text.length, 0, '"*/", the end of the comment');
      else cursor.comments.push({ span: { offset, length: cursor.offset - offset }, kind: 'block' });
      return true;
    }
    default:
      return false;
  }
}

function lineEndAfter(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}
