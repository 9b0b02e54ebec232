import type { JsonPath } from '../model/pointer';
import type { Origin, ValueNode } from './value-node';

/**
 * The same tree with every node's path counted from its root; origins stay what they are. Paths are put together when asked for: a list for
 * each of millions of values two hundred levels deep would not fit in memory.
 */
export function rebase(node: ValueNode): ValueNode {
  return placed(node, null, '');
}

function placed(node: ValueNode, above: Place | null, segment: string | number): ValueNode {
  const place = new Place(node.origin, above, segment);
  switch (node.type) {
    case 'object':
      return Object.assign(place, {
        type: node.type,
        members: new Map(Array.from(node.members, ([key, value]) => [key, placed(value, place, key)])),
      });
    case 'array':
      return Object.assign(place, {
        type: node.type,
        items: node.items.map((item, index) => placed(item, place, index)),
      });
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return Object.assign(place, { type: node.type, value: node.value });
  }
}

class Place {
  constructor(
    readonly origin: Origin,
    readonly above: Place | null,
    readonly segment: string | number,
  ) {}

  get path(): JsonPath {
    return pathTo(this);
  }
}

function pathTo(place: Place): JsonPath {
  const path: (string | number)[] = [];
  for (let at = place; at.above; at = at.above) path.push(at.segment);
  return path.reverse();
}
