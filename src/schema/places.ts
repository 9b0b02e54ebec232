import type { ValueNode } from '../documents/value-node';
import type { JsonPath } from '../model/pointer';

/** Patterns with what is asked there, as a tree over their segments, so that a configuration is walked once for all of them. */
export interface Patterns<Asked> {
  readonly below: ReadonlyMap<string, Patterns<Asked>>;
  readonly here: readonly Asked[];
}

interface Growing<Asked> extends Patterns<Asked> {
  readonly below: Map<string, Growing<Asked>>;
  readonly here: Asked[];
}

/** A value at a place that a pattern names. */
export interface PlacedValue<Asked> {
  readonly asked: Asked;
  readonly node: ValueNode;
  readonly path: JsonPath;
}

/** The tree of patterns: keys joined by dots, `*` for any key, `[]` after a key for any element of its list. */
export function patternsOf<Asked>(all: Iterable<readonly [pattern: string, asked: Asked]>): Patterns<Asked> {
  const root: Growing<Asked> = { below: new Map(), here: [] };
  for (const [pattern, asked] of all) {
    let at = root;
    for (const segment of pattern.replaceAll('[]', '.[]').split('.')) {
      const next = at.below.get(segment) ?? { below: new Map(), here: [] };
      at.below.set(segment, next);
      at = next;
    }
    at.here.push(asked);
  }
  return root;
}

/** The values that patterns name, each once for each pattern, in document order. Depth is bounded by the patterns. */
export function* placesOf<Asked>(
  node: ValueNode,
  patterns: Patterns<Asked>,
  path: JsonPath = [],
): Iterable<PlacedValue<Asked>> {
  for (const asked of patterns.here) yield { asked, node, path };
  const { below } = patterns;
  if (below.size === 0) return;
  if (node.type === 'array') {
    const each = below.get('[]');
    if (each) for (const [index, item] of node.items.entries()) yield* placesOf(item, each, [...path, index]);
  } else if (node.type === 'object') {
    const any = below.get('*');
    for (const [key, member] of node.members) {
      const named = key === '*' || key === '[]' ? undefined : below.get(key);
      if (named) yield* placesOf(member, named, [...path, key]);
      if (any) yield* placesOf(member, any, [...path, key]);
    }
  }
}
