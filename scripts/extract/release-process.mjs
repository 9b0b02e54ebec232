import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isolated } from '../openclaw-release.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Runs a module of this folder that loads a release's modules, in a process that sees the release's own package, an empty home and no
 * variable of ours, and starts nothing. It gets the arguments PACKAGE SHELF OUT, and IN where there is input.
 * @param {{ node: string, shelf: string }} tools
 * @param {object} task
 * @param {string} task.child name of the module
 * @param {string} task.unpacked path of the release's package
 * @param {string} task.world a directory that this call owns
 * @param {unknown} [task.input] is written as JSON to IN
 * @returns {Promise<unknown>} the JSON that it wrote to OUT
 * @throws {Error} where it fails, or takes more than five minutes
 */
export async function askRelease({ node, shelf }, { child, unpacked, world, input }) {
  await mkdir(join(world, 'tmp'), { recursive: true });
  const [out, given] = ['out.json', 'in.json'].map((name) => join(world, name));
  if (input !== undefined) await writeFile(given, JSON.stringify(input));
  const readable = [unpacked, shelf, here, world].map((path) => `--allow-fs-read=${path}`);
  const limited = ['--permission', `--allow-fs-write=${world}`, ...readable, '--no-warnings'];
  const hooks = ['--import', join(here, 'loader-hooks.mjs'), join(here, child)];
  const options = { cwd: world, env: isolated(node, world), timeout: 300_000, maxBuffer: 1 << 24 };
  await run(node, [...limited, ...hooks, unpacked, shelf, out, given], options);
  return JSON.parse(await readFile(out, 'utf8'));
}
