import type { Comment, SyntaxProblem } from './json5-document';

/** A place in a JSON5 text that the token readers move forward, and what they met on the way. */
export interface Cursor {
  readonly text: string;
  /** Where reading goes on, UTF-16. */
  offset: number;
  readonly comments: Comment[];
  /** Set once: a reader that meets a problem stops for good. */
  problem: SyntaxProblem | null;
}

/** A cursor at the start of `text`. */
export function cursorOver(text: string): Cursor {
  return { text, offset: 0, comments: [], problem: null };
}

/** Notes that `length` UTF-16 units at `offset` are not what was expected. Returns null, for a reader to return. */
export function refuse(cursor: Cursor, offset: number, length: number, expected: string): null {
  cursor.problem = { span: { offset, length }, kind: 'unexpected', expected };
  return null;
}
