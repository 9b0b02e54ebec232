import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory } from './release-files.mjs';

/** The files that hold facts of the newest release. Nothing in them is written by hand. */
export const factFiles = [
  'retired-fields.json',
  'secret-env-names.json',
  'secret-paths.json',
  'security-check-ids.json',
];

/**
 * @param {string} [directory]
 * @returns {Record<string, { origin: { version: string } }>} content by file name; files from elsewhere can hold anything
 * @throws {Error} where one is missing or is no JSON
 */
export function readFactFiles(directory = dataDirectory) {
  const entries = factFiles.map((name) => [name, JSON.parse(readFileSync(join(directory, name), 'utf8'))]);
  return Object.fromEntries(entries);
}

/**
 * @param {Record<string, object>} facts content by file name
 * @param {string} [directory]
 */
export function writeFactFiles(facts, directory = dataDirectory) {
  for (const name of factFiles) writeFileSync(join(directory, name), `${JSON.stringify(facts[name], null, 2)}\n`);
}
