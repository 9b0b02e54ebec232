import type { JsonPath } from '../model/pointer';
import { schemaOf, type SchemaNode } from './schema-table';
import { alternatives, nodesAt } from './schema-walk';

/**
 * Whether a value says nothing that a reader of the report may not know: a switch; a word that one of the releases lists for that place; a number
 * where a release takes numbers only, not also texts such as ids of people. Throws a RangeError for a release that is not known.
 */
export function isClosedValue(value: string | number | boolean, path: JsonPath, releases: readonly string[]): boolean {
  if (typeof value === 'boolean') return true;
  return releases.some((release) => {
    const nodes = nodesAt(schemaOf(release), path).flatMap(alternatives);
    return typeof value === 'number'
      ? nodes.length > 0 && nodes.every(isNumeric)
      : nodes.some((node) => lists(node, value));
  });
}

function isNumeric({ type, anyOf, oneOf, allOf }: SchemaNode): boolean {
  return type === 'number' || type === 'integer' || (type === undefined && (anyOf ?? oneOf ?? allOf) !== undefined);
}

function lists({ enum: words, const: word }: SchemaNode, value: string): boolean {
  return word === value || (words?.includes(value) ?? false);
}
