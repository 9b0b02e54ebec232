/**
 * A release's whole schema from its parts: what `openclaw config schema` prints, in the form the check uses.
 */
import { inlineReferences } from './local-references.mjs';
import { inputMode } from './input-mode.mjs';
import { normalForm } from './normal-form.mjs';

/**
 * @param {object} parts
 * @param {Record<string, unknown>} parts.core the schema of OpenClaw's own fields in input mode
 * @param {readonly { id: string, schema: Record<string, unknown> }[] | null} parts.channels from the release's generated metadata; null for
 *   releases up to 2026.3.24, whose core schema holds the channels
 * @param {readonly { id: string, configSchema: Record<string, unknown> }[]} parts.plugins
 * @returns {Record<string, unknown>} documentation stripped, without references
 */
export function composeSchema({ core, channels, plugins }) {
  const schema = structuredClone(inlineReferences(core));
  closePlugins(schema.properties.plugins.properties.entries, plugins, channels !== null);
  if (channels) {
    // The command that prints the schema (there since 2026.3.28) adds the field by which editors find it.
    schema.properties.$schema ??= { type: 'string' };
    addChannels(schema.properties.channels, channels);
  }
  return normalForm(schema);
}

function closePlugins(entries, plugins, merged) {
  const wrapper = entries.additionalProperties;
  entries.properties ??= {};
  for (const { id, configSchema } of plugins) {
    const own = inputMode(inlineReferences(configSchema));
    const open = wrapper.properties.config;
    const config = merged && isObject(open) && isObject(own) ? merge(open, own) : own;
    entries.properties[id] = { ...wrapper, properties: { ...wrapper.properties, config } };
  }
}

/** Channels that the metadata does not name stay open: a plugin may bring them. */
function addChannels(node, channels) {
  node.additionalProperties = true;
  node.properties ??= {};
  for (const { id, schema } of channels) {
    const own = inputMode(inlineReferences(schema));
    const known = node.properties[id];
    node.properties[id] = known && isObject(known) && isObject(own) ? merge(known, own) : own;
  }
}

function isObject({ type, properties, additionalProperties }) {
  return type === 'object' || properties !== undefined || additionalProperties !== undefined;
}

/** What the more precise of two object schemas says goes; the fields of both are known. */
function merge(wide, precise) {
  const required = [...new Set([...(wide.required ?? []), ...(precise.required ?? [])])];
  return {
    ...wide,
    ...precise,
    properties: { ...wide.properties, ...precise.properties },
    ...(required.length > 0 && { required }),
  };
}
