import type { Node } from 'jsonc-parser';
import type { JsonPath } from '../model/pointer';
import type { Json5Document } from './json5-document';
import type { ArrayNode, ObjectNode, Origin, ScalarNode, ValueNode } from './value-node';

export { plainValue } from './plain-value';

/** The key that OpenClaw ignores wherever it stands (openclaw 2026.9.6, `config validate`). */
const ignoredKey = '__proto__';

/**
 * The values of a document, `file` being the path they say they come from. Of a repeated key the last member counts, as for OpenClaw;
 * members named `__proto__` are left out, as OpenClaw leaves them out. Null where the document has no root.
 */
export function valueTree(document: Json5Document, file: string): ValueNode | null {
  if (!document.root) return null;
  const lost = new Set(document.duplicates.map((pair) => pair.lost));
  const unfilled: Container[] = [];
  const root = valueOf(new FileOrigin(file, document.root, null, null, ''), unfilled);
  for (let next = unfilled.pop(); next; next = unfilled.pop()) {
    if (next instanceof FileObject) fillObject(next, lost, unfilled);
    else fillArray(next, unfilled);
  }
  return root;
}

/** The keys named `__proto__`, at any depth, in the order they stand in the file. */
export function protoKeys(document: Json5Document): readonly Node[] {
  const found: Node[] = [];
  const stack = document.root ? [document.root] : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const key = next.type === 'property' ? next.children?.[0] : undefined;
    if (key?.value === ignoredKey) found.push(key);
    for (const child of next.children ?? []) if (child.children) stack.push(child);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/**
 * Where a value of one file stands. The path is put together when asked for: a hostile file has millions of values two hundred levels
 * deep, and a list for each would not fit in memory.
 */
class FileOrigin implements Origin {
  constructor(
    readonly file: string,
    readonly node: Node,
    readonly key: Node | null,
    readonly above: FileOrigin | null,
    readonly segment: string | number,
  ) {}

  get path(): JsonPath {
    return pathTo(this);
  }
}

function pathTo(origin: FileOrigin): JsonPath {
  const path: (string | number)[] = [];
  for (let at = origin; at.above; at = at.above) path.push(at.segment);
  return path.reverse();
}

abstract class FileValue {
  constructor(readonly origin: FileOrigin) {}

  get path(): JsonPath {
    return pathTo(this.origin);
  }
}

class FileObject extends FileValue implements ObjectNode {
  readonly type = 'object';
  members = noMembers;
}

class FileArray extends FileValue implements ArrayNode {
  readonly type = 'array';
  items: readonly ValueNode[] = [];
}

class FileScalar extends FileValue implements ScalarNode {
  constructor(
    origin: FileOrigin,
    readonly type: ScalarNode['type'],
    readonly value: ScalarNode['value'],
  ) {
    super(origin);
  }
}

// A map of its own for each of a million empty objects would be most of their weight.
const noMembers: ReadonlyMap<string, ValueNode> = new Map();

type Container = FileObject | FileArray;

function valueOf(origin: FileOrigin, unfilled: Container[]): ValueNode {
  const { type } = origin.node;
  if (type !== 'object' && type !== 'array') {
    return new FileScalar(origin, type as ScalarNode['type'], origin.node.value as ScalarNode['value']);
  }
  const container = type === 'object' ? new FileObject(origin) : new FileArray(origin);
  unfilled.push(container);
  return container;
}

function fillObject(object: FileObject, lost: ReadonlySet<Node>, unfilled: Container[]): void {
  const { origin } = object;
  const members = new Map<string, ValueNode>();
  for (const member of origin.node.children ?? []) {
    const [key, value] = member.children ?? [];
    if (!key || !value || key.value === ignoredKey || lost.has(key)) continue;
    const name = key.value as string;
    members.set(name, valueOf(new FileOrigin(origin.file, value, key, origin, name), unfilled));
  }
  if (members.size > 0) object.members = members;
}

function fillArray(array: FileArray, unfilled: Container[]): void {
  const { origin } = array;
  array.items = (origin.node.children ?? []).map((item, index) =>
    valueOf(new FileOrigin(origin.file, item, null, origin, index), unfilled),
  );
}
