import { elementName } from './element-name';
import { childrenOf, type ArrayNode, type ObjectNode, type ValueNode } from './value-node';

/** One place of a configuration before and after a change: undefined on the side that does not have it, never so on both. */
export type Pair =
  | { readonly before: ValueNode; readonly after: ValueNode | undefined }
  | { readonly before: undefined; readonly after: ValueNode };

type Keyed = ReadonlyMap<string, ValueNode>;

/**
 * What stands directly inside a value, side by side: members by their keys, array elements by what they name themselves, scalars of an array by
 * what they are, any other element by its position. A list whose elements have ids is like a map by those ids. Head's order, then what it lost.
 */
export function pairedChildren({ before, after }: Pair): readonly Pair[] {
  if (before === undefined) return childrenOf(after).map((child) => ({ before: undefined, after: child }));
  if (after === undefined) return childrenOf(before).map((child) => ({ before: child, after: undefined }));
  if (before.type === 'object' && after.type === 'object') return matched(before.members, after.members);
  if (before.type === 'array' && after.type === 'array') return matched(keyed(before), keyed(after));
  if (before.type === 'array' && after.type === 'object') return matched(byId(before), after.members);
  if (before.type === 'object' && after.type === 'array') return matched(before.members, byId(after));
  return [];
}

function matched(before: Keyed, after: Keyed): readonly Pair[] {
  const kept = Array.from(after, ([key, value]): Pair => {
    const earlier = before.get(key);
    return earlier ? { before: earlier, after: value } : { before: undefined, after: value };
  });
  const lost = Array.from(before).flatMap(([key, value]): Pair[] =>
    after.has(key) ? [] : [{ before: value, after: undefined }],
  );
  return [...kept, ...lost];
}

/** Elements that are called alike keep their order among themselves. */
function keyed({ items }: ArrayNode): Keyed {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item, index) => {
      const key = keyOf(item, index);
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return [`${key}\n${count}`, item];
    }),
  );
}

function keyOf(item: ValueNode, index: number): string {
  const named = elementName(item);
  if (named) return `${named.field} ${named.name}`;
  return item.type === 'object' || item.type === 'array' ? `${index}` : `${item.type} ${String(item.value)}`;
}

function byId({ items }: ArrayNode): Keyed {
  return new Map(
    items.map((item, index) => {
      const named = elementName(item);
      return item.type === 'object' && named?.field === 'id' ? [named.name, withoutId(item)] : [`${index}`, item];
    }),
  );
}

function withoutId({ path, origin, members }: ObjectNode): ObjectNode {
  return { type: 'object', path, origin, members: new Map([...members].filter(([key]) => key !== 'id')) };
}
