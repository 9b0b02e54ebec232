import { refuse, type Cursor } from './json5-cursor';
import { bareKeyBeginsAt } from './json5-key';
import { tokenLength } from './json5-token';

/** What may stand where the reader is. */
export type Place = 'root' | 'key' | 'colon' | 'value' | 'element' | 'after-member' | 'after-element' | 'end';

const expectedAt: Readonly<Record<Place, string>> = {
  root: 'a value',
  key: 'a key or "}"',
  colon: '":"',
  value: 'a value',
  element: 'a value or "]"',
  'after-member': '"," or "}"',
  'after-element': '"," or "]"',
  end: 'the end of the file',
};

/** Notes that the token at the cursor is none of those its place allows. Returns null, for a reader to return. */
export function unexpected(cursor: Cursor, place: Place): null {
  const { text, offset } = cursor;
  const wantsValue = place === 'root' || place === 'value' || place === 'element';
  // Text that someone forgot to quote is the most common slip of all.
  const hint = wantsValue && bareKeyBeginsAt(text, offset) ? ' (text needs quotes)' : '';
  return refuse(cursor, offset, tokenLength(text, offset), expectedAt[place] + hint);
}

/** Notes that the bracket at the cursor opens one container more than the `depth` that are allowed. Returns null. */
export function tooDeep(cursor: Cursor, depth: number): null {
  const span = { offset: cursor.offset, length: 1 };
  cursor.problem = { span, kind: 'too-deep', expected: `at most ${depth} levels of nesting` };
  return null;
}
