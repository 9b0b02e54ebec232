/**
 * Reads the configuration schema out of one unpacked release and writes its parts as JSON: `release-child.mjs PACKAGE SHELF OUT`.
 * Runs under loader-hooks.mjs in a process of its own, since it loads the release's modules.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { coreSchema } from './core-schema.mjs';
import { declarationOf, hidden } from './hidden-constants.mjs';

const [, , packageDirectory, , out] = process.argv;
const dist = join(packageDirectory, 'dist');

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

/** A bundle may hold several copies in chunks for different programs: the first that loads will do, they have one source. */
async function constant(alias) {
  const failures = [];
  for (const path of modulesDeclaring(hidden[alias])) {
    try {
      return (await import(pathToFileURL(path).href))[alias];
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${hidden[alias]} could not be loaded`);
  return undefined;
}

/** To 2026.2.1 the modules stand as they were written; later ones are chunks with hashes in their names. */
function modulesDeclaring(name) {
  const unbundled = join(dist, 'config', 'zod-schema.js');
  const chunks = readdirSync(dist).filter((file) => /\.m?js$/.test(file));
  const paths = [...(existsSync(unbundled) ? [unbundled] : []), ...chunks.sort().map((file) => join(dist, file))];
  return paths.filter((path) => declarationOf(name).test(readFileSync(path, 'utf8')));
}
