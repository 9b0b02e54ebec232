import type { Span } from '../model/location';
import { keySpan, valueSpan, type ValueNode } from '../documents/value-node';
import type { EffectiveConfig } from '../documents/effective-config';
import type { Place } from './rule';

/** The place of a value, in the file it came from. With `config`, also its place in the effective config. */
export function atValue(node: ValueNode, config?: EffectiveConfig | null): Place {
  return place(node, valueSpan(node), config);
}

/** The place of the key a value stands under. */
export function atKey(node: ValueNode, config?: EffectiveConfig | null): Place {
  return place(node, keySpan(node), config);
}

function place(node: ValueNode, span: Span, config?: EffectiveConfig | null): Place {
  const { file, path } = node.origin;
  return { kind: 'span', path: file, span, pointer: path, ...(config ? { configPointer: node.path } : {}) };
}
