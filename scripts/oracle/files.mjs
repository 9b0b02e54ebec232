import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * Writes the files of a probe below a new home directory.
 * @param {string} home an empty directory
 * @param {Readonly<Record<string, string>>} files by name relative to the state directory; `../name` stands outside of it
 * @returns {string} the state directory
 */
export function placeFiles(home, files) {
  const state = join(home, '.openclaw');
  for (const directory of [state, join(home, 'tmp')]) mkdirSync(directory, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(state, name);
    if (!path.startsWith(home + sep)) throw new Error(`A probe names ${name}, which lies outside of its home.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return state;
}
