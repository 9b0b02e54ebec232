import type { Node } from 'jsonc-parser';
import type { Span } from '../model/location';
import type { JsonPath } from '../model/pointer';

/**
 * One value of a JSON5 file, or of the effective config that several files make up: it knows its path and whence it came.
 * A key that stands twice counts once, its last value, as OpenClaw reads it; `__proto__` keys are left out, as OpenClaw leaves them out.
 */
export type ValueNode = ObjectNode | ArrayNode | ScalarNode;

interface Placed {
  /** Path within the tree this node belongs to: the file's, or the effective config's. */
  readonly path: JsonPath;
  readonly origin: Origin;
}

export interface ObjectNode extends Placed {
  readonly type: 'object';
  readonly members: ReadonlyMap<string, ValueNode>;
}

export interface ArrayNode extends Placed {
  readonly type: 'array';
  readonly items: readonly ValueNode[];
}

export interface ScalarNode extends Placed {
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  readonly value: string | number | boolean | null;
}

/** The file, the node in it, and the key it stands under (null for array elements and the root). */
export interface Origin {
  readonly file: string;
  /** Path within `file`; differs from the effective path inside an included file. */
  readonly path: JsonPath;
  readonly node: Node;
  readonly key: Node | null;
}

/** The value below `node` at `path`, or undefined. Own members only. */
export function valueAt(node: ValueNode | null | undefined, ...path: (string | number)[]): ValueNode | undefined {
  let current = node ?? undefined;
  for (const segment of path) {
    if (current?.type === 'object') current = current.members.get(String(segment));
    else if (current?.type === 'array' && typeof segment === 'number') current = current.items[segment];
    else return undefined;
  }
  return current;
}

/** The string at `path`, or undefined where there is none or something else stands there. */
export function stringAt(node: ValueNode | null | undefined, ...path: (string | number)[]): string | undefined {
  const found = valueAt(node, ...path);
  return found?.type === 'string' ? (found.value as string) : undefined;
}

/** The value of a scalar, or undefined for an object or array. */
export function scalarOf(node: ValueNode): string | number | boolean | null | undefined {
  return node.type === 'object' || node.type === 'array' ? undefined : node.value;
}

/** Every node of the tree, parents before children, in document order. */
export function* walk(node: ValueNode): Iterable<ValueNode> {
  const stack: ValueNode[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    const children = childrenOf(next);
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index];
      if (child) stack.push(child);
    }
  }
}

/** The values directly inside a node. */
export function childrenOf(node: ValueNode): readonly ValueNode[] {
  if (node.type === 'object') return [...node.members.values()];
  return node.type === 'array' ? node.items : [];
}

/** Span of the value in its file (UTF-16). */
export function valueSpan(node: ValueNode): Span {
  return { offset: node.origin.node.offset, length: node.origin.node.length };
}

/** Span of the key it stands under, or of the value where it has no key. */
export function keySpan(node: ValueNode): Span {
  const { key, node: value } = node.origin;
  return key ? { offset: key.offset, length: key.length } : { offset: value.offset, length: value.length };
}
