import { stringAt, type ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';

/** Where a list of names and values may stand for a map of them. */
const listed = /^(?:env|environment|vars|variables|secrets|credentials)$|headers$/i;

/** The path of a value as a map would have it: `env[0].value` beside a `name` is `env.NAME`; any other path stays as it is. */
export function namedPath(path: JsonPath, parent: ValueNode | null): JsonPath {
  if (path.at(-1) !== 'value' || typeof path.at(-2) !== 'number' || !listed.test(String(path.at(-3)))) return path;
  const name = stringAt(parent, 'name') ?? stringAt(parent, 'key');
  return name === undefined ? path : [...path.slice(0, -2), name];
}
