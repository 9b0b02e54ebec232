import type { ArrayNode, ObjectNode, ValueNode } from './value-node';

/** A container whose values are still to be copied, and what they are copied into. */
type Copying =
  | { readonly type: 'object'; readonly from: ObjectNode; readonly into: Record<string, unknown> }
  | { readonly type: 'array'; readonly from: ArrayNode; readonly into: unknown[] };

/**
 * The plain JavaScript value of a node, for what judges plain values. Every key becomes an own, writable property, `__proto__` and
 * `constructor` too; objects have the ordinary prototype, so whoever reads them asks for own properties. Takes no call stack.
 */
export function plainValue(node: ValueNode): unknown {
  const copying: Copying[] = [];
  const root = plainCopy(node, copying);
  for (let next = copying.pop(); next; next = copying.pop()) {
    if (next.type === 'array') for (const item of next.from.items) next.into.push(plainCopy(item, copying));
    else for (const [key, value] of next.from.members) define(next.into, key, plainCopy(value, copying));
  }
  return root;
}

function plainCopy(node: ValueNode, copying: Copying[]): unknown {
  switch (node.type) {
    case 'object': {
      const into: Record<string, unknown> = {};
      copying.push({ type: 'object', from: node, into });
      return into;
    }
    case 'array': {
      const into: unknown[] = [];
      copying.push({ type: 'array', from: node, into });
      return into;
    }
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return node.value;
  }
}

/** Assignment would set the prototype instead. */
function define(into: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(into, key, { value, writable: true, enumerable: true, configurable: true });
  } else into[key] = value;
}
