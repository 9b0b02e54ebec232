import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a package keeps its bundled plugins: beside `dist/` up to 2026.3.1*, in it since. The older name is that of clawdbot. */
const folders = ['extensions', join('dist', 'extensions')];
const manifests = ['openclaw.plugin.json', 'clawdbot.plugin.json'];

/**
 * The bundled plugins of a release as their manifests describe them.
 * @param {string} packageDirectory an unpacked package
 * @returns {{ id: string, configSchema: Record<string, unknown> }[]} in order of their ids
 * @throws {Error} where a manifest is no JSON
 */
export function bundledPlugins(packageDirectory) {
  const found = new Map();
  for (const folder of folders.map((name) => join(packageDirectory, name)).filter((path) => existsSync(path))) {
    for (const plugin of readdirSync(folder)) {
      const path = manifests.map((name) => join(folder, plugin, name)).find((candidate) => existsSync(candidate));
      if (!path) continue;
      const { id, configSchema } = JSON.parse(readFileSync(path, 'utf8'));
      if (typeof id === 'string' && configSchema) found.set(id, { id, configSchema });
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
