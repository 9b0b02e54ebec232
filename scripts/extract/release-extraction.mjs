/**
 * One release's schema, from its npm package.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installNode, isolated } from '../openclaw-release.mjs';
import { composeSchema } from './composition.mjs';
import { unpackPackage } from './npm-package.mjs';
import { bundledPlugins } from './plugin-manifests.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * The dependencies that reading a schema needs, where a release does not bundle them: what a new installation of those releases would get.
 * An older zod writes tuples without their length and requires fields that have a default. The releases of April 2026 read the manifests of
 * their plugins with json5 while they load.
 */
const dependencies = [
  { name: 'zod', version: '4.6.5' },
  { name: 'json5', version: '2.2.3' },
];

/**
 * Brings what every extraction needs: a Node that the newest releases accept, and a few dependencies that have none themselves.
 * @param {string} directory an existing, empty directory outside the project
 * @returns {Promise<{ directory: string, node: string, shelf: string }>} `shelf` holds the dependencies in its `node_modules`
 */
export async function prepareTools(directory) {
  const root = await realpath(directory);
  const shelf = join(root, 'shelf');
  await mkdir(join(shelf, 'node_modules'), { recursive: true });
  for (const dependency of dependencies) {
    const unpacked = await unpackPackage(dependency, join(root, 'unpacked'));
    await rename(unpacked, join(shelf, 'node_modules', dependency.name));
  }
  return { directory: root, node: await installNode(root), shelf };
}

/**
 * The schema of one release in the form the check uses. Its package is downloaded and removed again.
 * @param {{ directory: string, node: string, shelf: string }} tools
 * @param {{ name: string, version: string }} release
 * @returns {Promise<Record<string, unknown>>}
 * @throws {Error} where the package cannot be had, or does not hold its schema where releases up to 2026.9.6 do
 */
export async function extractRelease(tools, release) {
  const home = join(tools.directory, `${release.name}-${release.version}`);
  try {
    const unpacked = await unpackPackage(release, join(home, 'unpacked'));
    const parts = await readParts(tools, unpacked, join(home, 'world'));
    return composeSchema({ ...parts, plugins: bundledPlugins(unpacked) });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** The release's modules load in a process that sees its own package, an empty home and no variable of ours, and starts nothing. */
async function readParts({ node, shelf }, unpacked, world) {
  await mkdir(join(world, 'tmp'), { recursive: true });
  const out = join(world, 'parts.json');
  const readable = [unpacked, shelf, here, world].map((path) => `--allow-fs-read=${path}`);
  const limited = ['--permission', `--allow-fs-write=${world}`, ...readable, '--no-warnings'];
  const hooks = ['--import', join(here, 'loader-hooks.mjs'), join(here, 'release-child.mjs')];
  const options = { cwd: world, env: isolated(node, world), timeout: 120_000, maxBuffer: 1 << 24 };
  await run(node, [...limited, ...hooks, unpacked, shelf, out], options);
  return JSON.parse(await readFile(out, 'utf8'));
}
