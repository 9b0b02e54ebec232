import type { ArrayNode, ValueNode } from '../documents/value-node';
import { schemaNode, type SchemaNode } from '../openclaw/schema-table';
import { takesAll } from './certainty';
import { keywordsOf, type PlainSchema, type Project } from './plain-schema';
import type { Uncertainty } from './uncertainty';

/** The keywords about arrays, for the arrays among the values; their elements share one schema, or one per position. */
export function arrayKeywords(
  node: SchemaNode,
  values: readonly ValueNode[],
  project: Project,
  unknown: Uncertainty,
): PlainSchema {
  const arrays = values.filter((value) => value.type === 'array');
  if (arrays.length === 0) return {};
  const schema: Record<string, unknown> = {};
  const { minItems = 0, maxItems = Infinity } = node;
  if (arrays.some((array) => array.items.length < minItems)) schema['minItems'] = minItems;
  if (arrays.some((array) => array.items.length > maxItems)) schema['maxItems'] = maxItems;
  if (node.uniqueItems && !arrays.some((array) => unknown.isIn(array)) && !arrays.every(isUnique))
    schema['uniqueItems'] = true;
  const { items, additionalItems } = node;
  if (typeof items === 'number') {
    const elements = arrays.flatMap((array) => array.items);
    if (elements.length > 0) {
      const schemaOfItems = project(items, elements);
      // The validator compares elements pair by pair unless their schema says that they are scalars.
      if (schema['uniqueItems']) Object.assign(schemaOfItems, keywordsOf(schemaNode(items), ['type']));
      if (!takesAll(schemaOfItems)) schema['items'] = schemaOfItems;
    }
  } else if (items) {
    schema['items'] = items.map((number, index) =>
      project(
        number,
        arrays.flatMap((array) => array.items[index] ?? []),
      ),
    );
    if (typeof additionalItems === 'number') {
      schema['additionalItems'] = project(
        additionalItems,
        arrays.flatMap((array) => array.items.slice(items.length)),
      );
    } else if (additionalItems === false) schema['additionalItems'] = false;
  }
  return schema;
}

/** Whether all elements are scalars and no two are equal. */
function isUnique({ items }: ArrayNode): boolean {
  const scalars = items.flatMap((item) => (item.type === 'object' || item.type === 'array' ? [] : [item.value]));
  return scalars.length === items.length && new Set(scalars).size === items.length;
}
