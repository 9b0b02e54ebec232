import type { ValueNode } from '../documents/value-node';
import type { Uncertainty } from './uncertainty';

/** Stands for every string that the environment completes, so that a schema can name it. */
export const templateMark = '${X}';

/**
 * The value as the validator gets it: objects without a prototype, so that no key of the file means anything to JavaScript; strings
 * that the environment completes as `templateMark`; without what an unseen include supplies. With `most`, containers take no more
 * elements once so many values are there.
 */
export function plainFor(root: ValueNode, unknown: Uncertainty, most = Infinity): unknown {
  let left = most;
  const plain = (node: ValueNode): unknown => {
    left--;
    switch (node.type) {
      case 'object': {
        const value = Object.create(null) as Record<string, unknown>;
        for (const [key, child] of node.members) {
          if (left <= 0) break;
          if (!unknown.isUnseen(child)) value[key] = plain(child);
        }
        return value;
      }
      case 'array': {
        const value: unknown[] = [];
        for (const item of node.items) {
          if (left <= 0) break;
          value.push(plain(item));
        }
        return value;
      }
      case 'string':
        return unknown.isTemplate(node) ? templateMark : node.value;
      case 'number':
      case 'boolean':
      case 'null':
        return node.value;
    }
  };
  return plain(root);
}
