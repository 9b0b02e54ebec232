import { valueAt, stringAt, type ValueNode } from '../documents/value-node';
import type { JsonPath } from '../model/pointer';

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
      if (typeof segment === 'string') return `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const element = node;
      const name = names.find((candidate) => stringAt(element, candidate) !== undefined);
      return name === undefined ? `/${segment}` : `/[${name}=${stringAt(element, name) ?? ''}]`;
    })
    .join('');
}
