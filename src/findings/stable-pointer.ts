import { elementName } from '../documents/element-name';
import { valueAt, type ValueNode } from '../documents/value-node';
import { pointerOf, type JsonPath } from '../model/pointer';

/**
 * A pointer that survives reordering: an array element that names itself is `[id=main]` rather than its index.
 * @param root the tree `path` counts from; null where the file is no JSON
 * @param fit makes a key, or what an element is named, fit for a fingerprint
 */
export function stablePointer(root: ValueNode | null, path: JsonPath, fit: (key: string) => string): string {
  let node: ValueNode | undefined = root ?? undefined;
  return path
    .map((segment) => {
      node = valueAt(node, segment);
      if (typeof segment === 'string') return pointerOf([fit(segment)]);
      const named = elementName(node);
      return named === null ? `/${segment}` : `/[${named.field}=${fit(named.name)}]`;
    })
    .join('');
}
