/**
 * The two files that hold every release's schema, as they stand in the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the facts about OpenClaw stand. */
export const dataDirectory = fileURLToPath(new URL('../../src/openclaw/data/', import.meta.url));

/**
 * @param {string} [directory]
 * @returns {{ releases: { roots: Record<string, number>, table: string }, digests: Record<string, string> }}
 */
export function readReleaseFiles(directory = dataDirectory) {
  const read = (name) => JSON.parse(readFileSync(join(directory, name), 'utf8'));
  return { releases: read('releases.json'), digests: read('release-digests.json').digests };
}

/**
 * @param {{ roots: Record<string, number>, table: string, digests: Record<string, string> }} packed
 * @param {string} [directory]
 */
export function writeReleaseFiles({ roots, table, digests }, directory = dataDirectory) {
  const write = (name, value) => writeFileSync(join(directory, name), `${JSON.stringify(value, null, 2)}\n`);
  write('releases.json', {
    origin:
      'Configuration schemas of the npm packages openclaw and, before 2026.1.29, clawdbot: the core schema in input mode with the bundled channel and plugin schemas, documentation stripped. Written by scripts/releases-pack.mjs.',
    roots,
    table,
  });
  write('release-digests.json', {
    origin:
      'SHA-256 over each input schema as JSON with sorted keys and no spaces. Written by scripts/releases-pack.mjs.',
    digests,
  });
}
