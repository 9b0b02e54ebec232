import type { Node } from 'jsonc-parser';
import { char, isLineEnd } from './json5-characters';
import { cursorOver } from './json5-cursor';
import { skipTrivia } from './json5-trivia';
import { indentation, lineEnding, skipBlanks } from './text-lines';

/** Where a new member of an object goes, and what stands around it there. */
export interface Insertion {
  /** UTF-16. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  /** Where the member before it still lacks a comma (UTF-16); null where it has one, or there is none. */
  readonly comma: number | null;
}

/**
 * Where a member is added to an object so that it stands last, written as its neighbours are: a line of its own or not, a comma at the end
 * or not. Comments stay where they are.
 * @param object an `object` node of a document read from `text`
 */
export function insertionInto(object: Node, text: string): Insertion {
  const last = object.children?.at(-1);
  return last ? behind(last, text) : intoEmpty(object, text);
}

function behind(last: Node, text: string): Insertion {
  const end = last.offset + last.length;
  const cursor = cursorOver(text);
  cursor.offset = end;
  skipTrivia(cursor);
  const trailing = text.charCodeAt(cursor.offset) === char.comma;
  const { offset, endsLine } = afterComments(text, trailing ? cursor.offset + 1 : end);
  const indent = indentation(text, last.offset) ?? (endsLine ? '' : null);
  const before = indent === null ? ' ' : lineEnding(text) + indent;
  return { offset, before, after: trailing ? ',' : '', comma: trailing ? null : end };
}

/** The end of the comments that follow in the same line, and whether the last of them takes the rest of it. */
function afterComments(text: string, from: number): { readonly offset: number; readonly endsLine: boolean } {
  let end = from;
  for (;;) {
    const start = skipBlanks(text, end);
    if (text.startsWith('//', start)) return { offset: lineEnd(text, start), endsLine: true };
    if (!text.startsWith('/*', start)) return { offset: end, endsLine: false };
    end = text.indexOf('*/', start + 2) + 2;
  }
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function intoEmpty(object: Node, text: string): Insertion {
  const close = object.offset + object.length - 1;
  const indent = indentation(text, close);
  if (indent !== null)
    return { offset: close - indent.length, before: `${indent}  `, after: lineEnding(text), comma: null };
  const isTight = skipBlanks(text, close - 1) === close - 1;
  return { offset: close, before: isTight ? ' ' : '', after: ' ', comma: null };
}
