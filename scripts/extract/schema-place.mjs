/**
 * The parts of a schema that judge what stands at a place, or `open` where it takes anything there or above.
 * @param {Record<string, unknown>} schema without references
 * @param {readonly string[]} place keys; `*` for any key, `[]` for any element
 * @returns {Record<string, unknown>[] | 'open'} empty where the schema has no such place
 */
export function partsAt(schema, place) {
  let parts = branches(schema);
  for (const segment of place) {
    const below = parts.flatMap((part) => step(part, segment));
    if (below.length === 0 && parts.some((part) => isOpen(part, segment))) return 'open';
    parts = below.flatMap(branches);
  }
  return parts;
}

/**
 * The keys of a path as `fieldsOf` writes it, `*` and `[]` each one of them.
 * @param {string} path
 * @returns {string[]}
 */
export function segmentsOf(path) {
  return path
    .replaceAll('[]', '.[]')
    .split('.')
    .filter((segment) => segment !== '');
}

/** A schema with the alternatives it offers. */
export function branches(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  return [schema, ...['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => (schema[keyword] ?? []).flatMap(branches))];
}

function step({ properties = {}, additionalProperties, items }, segment) {
  if (segment === '[]') return [items ?? []].flat();
  if (segment !== '*' && Object.hasOwn(properties, segment)) return [properties[segment]];
  return isJudging(additionalProperties) ? [additionalProperties] : [];
}

function isOpen({ type, additionalProperties, properties }, segment) {
  if (segment === '[]' || additionalProperties === false) return false;
  return [type].flat().includes('object') || properties !== undefined || additionalProperties !== undefined;
}

function isJudging(schema) {
  return typeof schema === 'object' && schema !== null && Object.keys(schema).length > 0;
}
