import { isDeepStrictEqual } from 'node:util';
import { stableVersion } from './npm-package.mjs';
import { digestsOf, packTable, unpackTable } from './schema-table.mjs';

/**
 * Whether files that came from elsewhere may replace those of the project: they may add releases and change nothing.
 * @param {{ releases: { roots: Record<string, number>, table: string }, digests: Record<string, string> }} before
 * @param {{ releases: { roots: Record<string, number>, table: string }, digests: Record<string, string> }} after from an untrusted place
 * @returns {{ before: Map<string, object>, after: Map<string, object>, packed: ReturnType<typeof packTable> }} what may be written is `packed`
 * @throws {Error} that names what they change
 */
export function acceptTable(before, after) {
  const [old, now] = [before, after].map(({ releases }) => unpackTable(releases));
  for (const version of now.keys()) {
    if (!stableVersion.test(version)) throw new Error(`no stable release: ${JSON.stringify(version)}`);
  }
  const digests = digestsOf(now);
  for (const version of old.keys()) {
    if (digests[version] !== before.digests[version]) throw new Error(`the schema of ${version} would change`);
  }
  if (!isDeepStrictEqual(digests, after.digests)) throw new Error('the digests are not those of the table');
  return { before: old, after: now, packed: packTable(now, after.releases) };
}
