import type { ValueNode } from '../documents/value-node';
import type { PlainSchema } from './plain-schema';

/** The value at an RFC 6901 pointer, or undefined. */
export function nodeAtPointer(root: ValueNode, pointer: string): ValueNode | undefined {
  let node: ValueNode | undefined = root;
  if (pointer === '') return node;
  for (const segment of pointer.slice(1).split('/')) {
    if (node.type === 'object') node = node.members.get(unescape(segment));
    else if (node.type === 'array') node = node.items[Number(segment)];
    else return undefined;
    if (!node) return undefined;
  }
  return node;
}

/** The schema that holds the keyword at the end of a `#/…` fragment, as the validator writes them; undefined where it is not there. */
export function schemaAtPointer(root: PlainSchema, fragment: string): object | undefined {
  let holder: object = root;
  let current: unknown = root;
  for (const segment of fragment.slice(2).split('/')) {
    if (typeof current !== 'object' || current === null) return undefined;
    if (!Array.isArray(current)) holder = current;
    current = (current as Readonly<Record<string, unknown>>)[unescape(decodeURIComponent(segment))];
  }
  return holder;
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
