/** The keywords that the readers of the table know, by where they hold schemas. */
const maps = new Set(['properties', 'patternProperties']);
const lists = new Set(['anyOf', 'oneOf', 'allOf']);
const singles = new Set([
  ...['additionalProperties', 'items', 'additionalItems', 'propertyNames'],
  ...['not', 'if', 'then', 'else'],
]);
const scalars = new Set([
  ...['type', 'required', 'enum', 'const', 'pattern', 'format', 'uniqueItems'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
]);

/**
 * One level of a schema with its keywords and fields sorted, and each child replaced: a schema by its number, or the reverse.
 * @param {Record<string, unknown>} node
 * @param {(child: unknown) => unknown} change
 * @returns {Record<string, unknown>}
 * @throws {Error} for a keyword that the readers do not know, or where an object should be
 */
export function changeChildren(node, change) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    throw new Error(`not a schema: ${JSON.stringify(node)}`);
  }
  const keywords = Object.keys(node).sort();
  return Object.fromEntries(keywords.map((keyword) => [keyword, changed(keyword, node[keyword], change)]));
}

function changed(keyword, value, change) {
  if (maps.has(keyword)) {
    const names = Object.keys(value).sort();
    return Object.fromEntries(names.map((name) => [name, change(value[name])]));
  }
  if (lists.has(keyword)) return value.map(change);
  if (singles.has(keyword)) {
    if (Array.isArray(value)) return value.map(change);
    return typeof value === 'boolean' ? value : change(value);
  }
  if (!scalars.has(keyword)) throw new Error(`keyword the readers do not know: ${keyword}`);
  return value;
}
