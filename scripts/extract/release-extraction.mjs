/**
 * One release's schema, from its npm package.
 */
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installNode } from '../openclaw-release.mjs';
import { composeSchema } from './composition.mjs';
import { unpackPackage } from './npm-package.mjs';
import { bundledPlugins } from './plugin-manifests.mjs';
import { askRelease } from './release-process.mjs';

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
    const parts = await askRelease(tools, { child: 'release-child.mjs', unpacked, world: join(home, 'world') });
    return composeSchema({ ...parts, plugins: bundledPlugins(unpacked) });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
