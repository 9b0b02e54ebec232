import type { Node } from 'jsonc-parser';
import type { Span } from '../model/location';
import { char } from './json5-characters';
import { cursorOver } from './json5-cursor';
import { skipTrivia } from './json5-trivia';
import { indentation, nextLine, skipBlanks } from './text-lines';

/**
 * The spans (UTF-16, in order, apart) that go when a member of an object goes: the member, the comma it no longer needs, and the line it
 * had for itself. Comments around it stay.
 * @param member a `property` node of a document read from `text`
 */
export function removalOf(member: Node, text: string): readonly Span[] {
  const { offset: start } = member;
  const end = start + member.length;
  const comma = commaAfter(text, end);
  if (comma !== null) {
    const blanks = skipBlanks(text, end) === comma;
    return blanks ? [whole(text, start, comma + 1)] : [span(start, end), span(comma, comma + 1)];
  }
  const before = previousOf(member);
  const earlier = before && commaAfter(text, before.offset + before.length);
  if (earlier === null) return [whole(text, start, end)];
  // With nothing but blanks in between, what follows moves up to what precedes.
  return text.slice(earlier + 1, start).trim() === ''
    ? [span(earlier, end)]
    : [span(earlier, earlier + 1), whole(text, start, end)];
}

/** The comma that follows a value, comments between them or not. */
function commaAfter(text: string, offset: number): number | null {
  const cursor = cursorOver(text);
  cursor.offset = offset;
  skipTrivia(cursor);
  return text.charCodeAt(cursor.offset) === char.comma ? cursor.offset : null;
}

function previousOf(member: Node): Node | null {
  const siblings = member.parent?.children ?? [];
  return siblings[siblings.indexOf(member) - 1] ?? null;
}

/** The span, with the line where that holds nothing else, or with the blanks that parted it from what follows. */
function whole(text: string, start: number, end: number): Span {
  const after = skipBlanks(text, end);
  const next = nextLine(text, after);
  const indent = indentation(text, start);
  if (next > after) return indent === null ? span(start, after) : span(start - indent.length, next);
  return span(start, after);
}

function span(start: number, end: number): Span {
  return { offset: start, length: end - start };
}
