import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declarationOf, hidden } from './hidden-constants.mjs';

/**
 * What a release keeps to itself, under an alias of `hidden`. Works under loader-hooks.mjs. A bundle may hold several copies in chunks for
 * different programs: the first that loads will do, they have one source.
 * @param {string} packageDirectory an unpacked package
 * @param {keyof typeof hidden} alias
 * @returns {Promise<{ value: unknown, file: string } | null>} with the module's path in the package; null where none declares it
 * @throws {AggregateError} where none of those that declare it loads
 */
export async function hiddenValue(packageDirectory, alias) {
  const failures = [];
  for (const file of modulesDeclaring(packageDirectory, hidden[alias])) {
    try {
      const module = await import(pathToFileURL(join(packageDirectory, file)).href);
      return { value: module[alias], file };
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${hidden[alias]} could not be loaded`);
  return null;
}

/** To 2026.2.1 the modules stand as they were written; later ones are chunks with hashes in their names. */
function modulesDeclaring(packageDirectory, name) {
  const unbundled = 'dist/config/zod-schema.js';
  const chunks = readdirSync(join(packageDirectory, 'dist')).filter((file) => /\.m?js$/.test(file));
  const files = [
    ...(existsSync(join(packageDirectory, unbundled)) ? [unbundled] : []),
    ...chunks.sort().map((file) => `dist/${file}`),
  ];
  const declaration = declarationOf(name);
  return files.filter((file) => declaration.test(readFileSync(join(packageDirectory, file), 'utf8')));
}
