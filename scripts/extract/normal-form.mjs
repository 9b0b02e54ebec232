/**
 * One spelling for schemas that mean the same: what releases built with different zod versions are compared and stored in.
 */
import { mapChildren } from './schema-children.mjs';

/** Keywords that judge nothing. */
const documentation = new Set([
  ...['$schema', '$id', 'id', '$comment', 'title', 'description', 'markdownDescription'],
  ...['default', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
]);

/**
 * The schema without documentation, with alternatives in their short spelling.
 * zod 4.3.6 writes `anyOf: [{ type: 'string' }, { type: 'number' }]` where 4.6.5 writes `type: ['string', 'number']`, and constants
 * of one type as an `enum`.
 * @param {Record<string, unknown>} schema without references
 * @returns {Record<string, unknown>} a new schema
 */
export function normalForm(schema) {
  const kept = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !documentation.has(keyword)));
  return shortened(mapChildren(kept, normalForm));
}

function shortened(schema) {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || 'type' in rest || 'enum' in rest) return schema;
  const short = constants(anyOf) ?? types(anyOf);
  return short ? { ...rest, ...short } : schema;
}

function constants(branches) {
  const type = branches[0]?.type;
  const all = branches.every((branch) => hasOnly(branch, ['type', 'const']) && branch.type === type);
  return all && type === 'string' ? { type, enum: branches.map((branch) => branch.const) } : null;
}

function types(branches) {
  const all = branches.every((branch) => hasOnly(branch, ['type']) && typeof branch.type === 'string');
  return all ? { type: branches.map((branch) => branch.type) } : null;
}

function hasOnly(branch, keywords) {
  return Object.keys(branch).length === keywords.length && keywords.every((keyword) => Object.hasOwn(branch, keyword));
}
