/** Where a JSON schema (draft-07, as OpenClaw writes it) holds other schemas. One place, so that every walk agrees. */
const maps = new Set(['properties', 'patternProperties', '$defs', 'definitions']);
const lists = new Set(['anyOf', 'oneOf', 'allOf']);
const singles = new Set([
  ...['additionalProperties', 'items', 'additionalItems', 'propertyNames'],
  ...['not', 'if', 'then', 'else', 'contains'],
]);

const isSchema = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of a schema's own level in which every schema below it went through `change`.
 * @param {Record<string, unknown>} schema
 * @param {(child: Record<string, unknown>) => unknown} change
 * @returns {Record<string, unknown>}
 */
export function mapChildren(schema, change) {
  const entries = Object.entries(schema).map(([keyword, value]) => [keyword, changed(keyword, value, change)]);
  return Object.fromEntries(entries);
}

function changed(keyword, value, change) {
  if (maps.has(keyword) && isSchema(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, applied(child, change)]));
  }
  if ((lists.has(keyword) || keyword === 'items') && Array.isArray(value)) {
    return value.map((child) => applied(child, change));
  }
  return singles.has(keyword) ? applied(value, change) : value;
}

function applied(child, change) {
  return isSchema(child) ? change(child) : child;
}
