import { mapChildren } from './schema-children.mjs';

/**
 * The schema as it judges what is read, not what parsing makes of it: a field that has a default is not required.
 * OpenClaw generates the schemas of channels and plugins in zod's output mode.
 * @param {Record<string, unknown>} schema without references
 * @returns {Record<string, unknown>} a new schema
 */
export function inputMode(schema) {
  const { required, ...rest } = mapChildren(schema, inputMode);
  if (!Array.isArray(required)) return required === undefined ? rest : { ...rest, required };
  const needed = required.filter((name) => !hasDefault(rest.properties, name));
  return needed.length > 0 ? { ...rest, required: needed } : rest;
}

function hasDefault(properties, name) {
  return Object.hasOwn(properties ?? {}, name) && Object.hasOwn(properties[name] ?? {}, 'default');
}
