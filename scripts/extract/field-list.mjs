/**
 * The fields that a schema knows, with what it says of each.
 * @param {Record<string, unknown>} schema without references; subschemas may be shared
 * @returns {Map<string, { types: Set<string>, values: Set<string>, open: boolean }>} by path: `agents.entries.*.model`, `hooks.mappings[].id`.
 *   `values` are the only ones allowed, as JSON, and empty where more are
 */
export function fieldsOf(schema) {
  const fields = new Map();
  collect(schema, '', fields);
  return fields;
}

function collect(schema, path, fields) {
  if (typeof schema !== 'object' || schema === null) return;
  if (path) note(schema, path, fields);
  for (const keyword of ['anyOf', 'oneOf', 'allOf'])
    for (const branch of schema[keyword] ?? []) collect(branch, path, fields);
  for (const [name, child] of Object.entries(schema.properties ?? {}))
    collect(child, path ? `${path}.${name}` : name, fields);
  if (isNamed(schema.additionalProperties)) collect(schema.additionalProperties, path ? `${path}.*` : '*', fields);
  for (const item of [schema.items ?? []].flat()) collect(item, `${path}[]`, fields);
}

/** `{}` under an open object is no field. */
function isNamed(schema) {
  return typeof schema === 'object' && schema !== null && Object.keys(schema).length > 0;
}

function note(schema, path, fields) {
  const field = fields.get(path) ?? { types: new Set(), values: new Set(), open: false };
  fields.set(path, field);
  for (const type of [schema.type ?? []].flat()) field.types.add(type);
  const values = schema.enum ?? (Object.hasOwn(schema, 'const') ? [schema.const] : null);
  for (const value of values ?? []) field.values.add(JSON.stringify(value));
  // A part that names no values allows every one of its type; a part that only joins others says nothing itself.
  if (!values && schema.type !== undefined) field.open = true;
}
