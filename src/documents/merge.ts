import type { ValueNode } from './value-node';

/**
 * OpenClaw's deep merge of included content (openclaw 2026.9.6, config includes): objects merge member by member, arrays concatenate,
 * anything else: the later one wins. The result has no paths of its own; `rebase` gives it some.
 */
export function merge(earlier: ValueNode, later: ValueNode): ValueNode {
  if (earlier.type === 'array' && later.type === 'array') {
    return { ...later, items: [...earlier.items, ...later.items] };
  }
  if (earlier.type !== 'object' || later.type !== 'object') return later;
  const members = new Map(earlier.members);
  for (const [key, value] of later.members) {
    const known = members.get(key);
    members.set(key, known ? merge(known, value) : value);
  }
  return { ...later, members };
}
