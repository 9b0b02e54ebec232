import { mapChildren } from './schema-children.mjs';

/**
 * The schema with every `$ref` into itself (`#/$defs/account`) replaced by what it points to, and without the definitions.
 * OpenClaw embeds the schemas of channels and plugins under its own root, where such references lead nowhere.
 * @param {Record<string, unknown>} root
 * @returns {Record<string, unknown>} a new schema; a reference to what contains it becomes `{}`, which accepts everything
 * @throws {Error} for a reference that leaves the schema or points to nothing
 */
export function inlineReferences(root) {
  return inlined(root, root, []);
}

function inlined(schema, root, open) {
  const { $ref: reference, $defs: _defs, definitions: _definitions, ...own } = schema;
  const rest = mapChildren(own, (child) => inlined(child, root, open));
  if (reference === undefined) return rest;
  if (open.includes(reference)) return rest;
  return { ...inlined(target(root, reference), root, [...open, reference]), ...rest };
}

function target(root, reference) {
  if (typeof reference !== 'string' || !/^#(?:\/|$)/.test(reference))
    throw new Error(`reference out of the schema: ${String(reference)}`);
  let node = root;
  for (const part of reference.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key))
      throw new Error(`reference to nothing: ${reference}`);
    node = node[key];
  }
  return node;
}
