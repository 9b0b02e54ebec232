/**
 * Reads the configuration schema out of one unpacked release and writes its parts as JSON: `release-child.mjs PACKAGE SHELF OUT`.
 * Runs under loader-hooks.mjs in a process of its own, since it loads the release's modules.
 */
import { writeFileSync } from 'node:fs';
import { coreSchema } from './core-schema.mjs';
import { hiddenValue } from './release-modules.mjs';

const [, , packageDirectory, , out] = process.argv;

const zodSchema = (await constant('__coreSchema')) ?? (await constant('__oldCoreSchema'));
if (!zodSchema) throw new Error('no module of this release declares the schema');
writeFileSync(out, JSON.stringify({ core: coreSchema(zodSchema), channels: await channels() }));
// Modules of a release may have started timers.
process.exit(0);

/**
 * The channels' schemas, which the core schema holds up to 2026.3.24: null there. The first releases after it (2026.3.28) keep them at the
 * plugins, later ones in a list of their own.
 */
async function channels() {
  const listed = await constant('__channelMetadata');
  if (listed) return listed.filter(({ schema }) => schema).map(({ channelId, schema }) => ({ id: channelId, schema }));
  const plugins = (await constant('__pluginMetadata')) ?? [];
  const configs = plugins.flatMap(({ manifest }) => Object.entries(manifest?.channelConfigs ?? {}));
  const found = configs.filter(([, { schema }]) => schema).map(([id, { schema }]) => ({ id, schema }));
  return found.length > 0 ? found : null;
}

async function constant(alias) {
  return (await hiddenValue(packageDirectory, alias))?.value;
}
