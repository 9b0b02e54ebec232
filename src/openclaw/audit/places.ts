import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, itemsOf, membersOf } from '../constraints/values';

interface Placed {
  readonly value: ConfigValue;
  readonly path: JsonPath;
}

/** The values at the places that a pattern names: keys joined by dots, `*` for any key, `[]` after a key for any element of its list. */
export function placesIn(root: ConfigValue, pattern: string): Iterable<Placed> {
  return placesAt(root, pattern.replaceAll('[]', '.[]').split('.'), []);
}

function* placesAt(value: ConfigValue, segments: readonly string[], path: JsonPath): Iterable<Placed> {
  const [segment, ...rest] = segments;
  if (segment === undefined) yield { value, path };
  else for (const [key, inner] of insideOf(value, segment)) yield* placesAt(inner, rest, [...path, key]);
}

function insideOf(value: ConfigValue, segment: string): Iterable<readonly [string | number, ConfigValue]> {
  if (segment === '[]') return itemsOf(value).entries();
  if (segment === '*') return membersOf(value);
  const inner = below(value, segment);
  return inner ? [[segment, inner]] : [];
}
