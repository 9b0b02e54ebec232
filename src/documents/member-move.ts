import type { Node } from 'jsonc-parser';
import type { Span } from '../model/location';
import type { Edit } from '../model/remedy';
import { insertionInto } from './member-insertion';
import { removalOf } from './member-removal';

/** A member of an object and the file it stands in. */
export interface Member {
  readonly path: string;
  readonly text: string;
  /** Its `property` node, whose children are key and value. */
  readonly property: Node;
}

/**
 * The edits that put a member elsewhere in its file, its value and the comments in it as they are, and nothing else of it in the edits:
 * they refer to where it stands.
 * @param keys the keys under which it comes to stand, seen from `object`, the last one its own
 * @param object an `object` node of the same document
 */
export function moveMember({ path, text, property }: Member, object: Node, keys: readonly string[]): readonly Edit[] {
  const [key, value] = property.children ?? [];
  if (!key || !value) return [];
  const name = keys.at(-1) ?? '';
  const around = keys.slice(0, -1);
  const open = around.map((each) => `${spelt(each, key, text)}: { `).join('');
  const close = ' }'.repeat(around.length);
  const write = (offset: number, written: string, length = 0): Edit => ({
    path,
    span: { offset, length },
    text: written,
  });
  const keyEnd = key.offset + key.length;
  const valueEnd = value.offset + value.length;
  const renamed = name === key.value ? null : spelt(name, key, text);
  if (property.parent === object) {
    const head = renamed === null ? write(key.offset, open) : write(key.offset, open + renamed, key.length);
    return close === '' ? [head] : [head, write(valueEnd, close)];
  }
  const { offset, before, after, comma } = insertionInto(object, text);
  const from = renamed === null ? key.offset : keyEnd;
  return [
    ...(comma === null ? [] : [write(comma, ',')]),
    write(offset, before + open + (renamed ?? '')),
    { path, span: { offset, length: 0 }, from: { offset: from, length: valueEnd - from } },
    ...(close + after === '' ? [] : [write(offset, close + after)]),
    ...removalOf(property, text).map((span: Span): Edit => ({ path, span, text: '' })),
  ];
}

/** A key as the file writes its keys: bare where the given one is bare and the new one can be, else in the same quotes. */
function spelt(name: string, like: Node, text: string): string {
  const quote = text.charAt(like.offset);
  if (quote === "'" && !/['\\]/.test(name)) return `'${name}'`;
  return quote !== '"' && quote !== "'" && /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
