import { limits } from '../model/snapshot';
import { char } from './json5-characters';
import { cursorOver, type Cursor } from './json5-cursor';
import type { Json5Document } from './json5-document';
import { bareKeyBeginsAt, readBareKey } from './json5-key';
import { beginsNumber, readNumber } from './json5-number';
import { tooDeep, unexpected, type Place } from './json5-place';
import { readString } from './json5-string';
import { Json5Tree } from './json5-tree';
import { skipTrivia } from './json5-trivia';

const words: readonly (readonly [string, 'boolean' | 'null', boolean | null])[] = [
  ['true', 'boolean', true],
  ['false', 'boolean', false],
  ['null', 'null', null],
];

/**
 * Reads a text as JSON5, accepting what json5 2.2.3 accepts (the reader in every OpenClaw release) with the same value; a byte order
 * mark counts as one unit of white space. Never throws. Takes time linear in the text and no call stack, whatever the nesting.
 * Past `depth` levels of containers (`limits.depth` if not given) it stops with a problem of kind `too-deep`.
 * After the first problem there is no root, and no duplicates; the comments before it are kept.
 */
export function readJson5(text: string, options: { readonly depth?: number } = {}): Json5Document {
  const cursor = cursorOver(text);
  const tree = new Json5Tree();
  const depth = options.depth ?? limits.depth;
  let place: Place | null = 'root';
  while (place !== null) {
    skipTrivia(cursor);
    place = cursor.problem ? null : step(cursor, tree, place, depth);
  }
  const { comments, problem } = cursor;
  if (problem) return { root: undefined, errors: [problem], comments, duplicates: [] };
  return { root: tree.root, errors: [], comments, duplicates: tree.duplicates };
}

/** Reads one token where `place` says what may stand. Returns the place after it; null at the end and after a problem. */
function step(cursor: Cursor, tree: Json5Tree, place: Place, depth: number): Place | null {
  const { text, offset } = cursor;
  const unit = text.charCodeAt(offset);
  switch (place) {
    case 'key':
      return unit === char.closeBrace ? close(cursor, tree) : readKey(cursor, tree, unit);
    case 'colon':
      if (unit !== char.colon) break;
      cursor.offset++;
      tree.colon(offset);
      return 'value';
    case 'after-member':
      if (unit === char.closeBrace) return close(cursor, tree);
      if (unit !== char.comma) break;
      cursor.offset++;
      return 'key';
    case 'after-element':
      if (unit === char.closeBracket) return close(cursor, tree);
      if (unit !== char.comma) break;
      cursor.offset++;
      return 'element';
    case 'element':
      return unit === char.closeBracket ? close(cursor, tree) : readValue(cursor, tree, place, depth);
    case 'root':
    case 'value':
      return readValue(cursor, tree, place, depth);
    case 'end':
      if (offset >= text.length) return null;
      break;
  }
  return unexpected(cursor, place);
}

function readKey(cursor: Cursor, tree: Json5Tree, unit: number): Place | null {
  const { text, offset } = cursor;
  let key: string | null;
  if (unit === char.doubleQuote || unit === char.singleQuote) key = readString(cursor);
  else if (bareKeyBeginsAt(text, offset)) key = readBareKey(cursor);
  else return unexpected(cursor, 'key');
  if (key === null) return null;
  tree.key(key, offset, cursor.offset - offset);
  return 'colon';
}

function readValue(cursor: Cursor, tree: Json5Tree, place: Place, depth: number): Place | null {
  const { text, offset } = cursor;
  const unit = text.charCodeAt(offset);
  if (unit === char.openBrace || unit === char.openBracket) {
    if (tree.depth >= depth) return tooDeep(cursor, depth);
    cursor.offset++;
    tree.open(unit === char.openBrace ? 'object' : 'array', offset);
    return unit === char.openBrace ? 'key' : 'element';
  }
  if (unit === char.doubleQuote || unit === char.singleQuote) {
    const value = readString(cursor);
    if (value === null) return null;
    tree.scalar('string', value, offset, cursor.offset - offset);
  } else if (beginsNumber(unit)) {
    const value = readNumber(cursor);
    if (value === null) return null;
    tree.scalar('number', value, offset, cursor.offset - offset);
  } else {
    const word = words.find(([spelling]) => text.startsWith(spelling, offset));
    if (!word) return unexpected(cursor, place);
    cursor.offset += word[0].length;
    tree.scalar(word[1], word[2], offset, word[0].length);
  }
  return afterValue(tree);
}

function close(cursor: Cursor, tree: Json5Tree): Place {
  cursor.offset++;
  tree.close(cursor.offset);
  return afterValue(tree);
}

function afterValue(tree: Json5Tree): Place {
  switch (tree.container) {
    case 'object':
      return 'after-member';
    case 'array':
      return 'after-element';
    case null:
      return 'end';
  }
}
