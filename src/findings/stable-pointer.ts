import { valueAt, stringAt, type ValueNode } from '../documents/value-node';
import { pointerOf, type JsonPath } from '../model/pointer';

/** Of a longer key only the beginning counts, in UTF-16 units. */
const longestKey = 256;

/** What names an array element whatever its position, in the order tried. */
const names = ['id', 'agentId', 'name', 'path'];

/**
 * A pointer that survives reordering: an array element that names itself is `[id=main]` rather than its index.
 * @param root the tree `path` counts from; null where the file is no JSON
 */
export function stablePointer(root: ValueNode | null, path: JsonPath): string {
  let node: ValueNode | undefined = root ?? undefined;
  return path
    .map((segment) => {
      node = valueAt(node, segment);
      if (typeof segment === 'string') return pointerOf([segment.slice(0, longestKey)]);
      const element = node;
      const name = names.find((candidate) => stringAt(element, candidate) !== undefined);
      return name === undefined ? `/${segment}` : `/[${name}=${(stringAt(element, name) ?? '').slice(0, longestKey)}]`;
    })
    .join('');
}
