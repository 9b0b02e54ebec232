/**
 * Published packages: which releases there are, and one of them unpacked. Neither a dependency nor an install script of a package is touched.
 */
import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const limits = { timeout: 600_000, maxBuffer: 1 << 26 };

/** What OpenClaw was called before, and its releases that share the schema family. `moltbot`, in between, was never more than a placeholder. */
const predecessor = { name: 'clawdbot', versions: /^2026\.1\.24(?:-\d+)?$/ };

/** A stable release or its re-publication, such as `2026.9.6` or `2026.7.1-2`; not a beta, not the placeholder 0.0.1. */
export const stableVersion = /^\d{4}\.\d+\.\d+(?:-\d+)?$/;

/**
 * Every stable release that the registry has.
 * @returns {Promise<{ name: string, version: string }[]>} the package's name and version
 * @throws {Error} where the registry does not answer
 */
export async function publishedReleases() {
  const current = (await versionsOf('openclaw')).filter((version) => stableVersion.test(version));
  const older = (await versionsOf(predecessor.name)).filter((version) => predecessor.versions.test(version));
  return [
    ...older.map((version) => ({ name: predecessor.name, version })),
    ...current.map((version) => ({ name: 'openclaw', version })),
  ];
}

async function versionsOf(name) {
  const { stdout } = await run('npm', ['view', name, 'versions', '--json'], limits);
  return [JSON.parse(stdout)].flat();
}

/**
 * Downloads one package and unpacks what is needed of it. npm checks its digest.
 * @param {{ name: string, version: string }} release
 * @param {string} directory a directory that this call owns; emptied first
 * @returns {Promise<string>} path of the unpacked package; 50 to 350 MB for an OpenClaw release
 */
export async function unpackPackage({ name, version }, directory) {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const flags = ['--json', '--ignore-scripts', '--pack-destination', directory];
  const { stdout } = await run('npm', ['pack', `${name}@${version}`, ...flags], { ...limits, cwd: directory });
  const archive = join(directory, [JSON.parse(stdout)].flat()[0].filename);
  const left = ['package/docs/*.md', 'package/skills', 'node_modules'].map((name) => `--exclude=${name}`);
  await run('tar', ['-xzf', archive, '-C', directory, ...left], limits);
  await rm(archive);
  return join(directory, 'package');
}
