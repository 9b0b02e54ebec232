/**
 * Writes the directories under examples/ as real repositories: every {{marker}} becomes the invented credential that examples/fakes.json
 * assembles from parts, and each directory gets one commit. `npm run demo`, the tests and CI check what stands there.
 *
 * node scripts/materialise-examples.mjs [OUT] [NAME...]
 *   OUT    a directory outside this repository; default a new temporary one. It must not hold the examples yet.
 *   NAME   only these examples
 * Prints one line an example: its name, a tab, its directory.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the committed copies stand. */
export const examples = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples');

/** Git as nobody in particular, at one moment, so that the same files give the same commit id everywhere. */
const git = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Example',
  GIT_AUTHOR_EMAIL: 'user@example.invalid',
  GIT_AUTHOR_DATE: '2026-11-22T12:00:00Z',
  GIT_COMMITTER_NAME: 'Example',
  GIT_COMMITTER_EMAIL: 'user@example.invalid',
  GIT_COMMITTER_DATE: '2026-11-22T12:00:00Z',
};

/**
 * The invented credentials, marker name → value.
 * @returns {Readonly<Record<string, string>>}
 */
export function fakes() {
  const entries = Object.entries(JSON.parse(readFileSync(join(examples, 'fakes.json'), 'utf8')));
  return Object.fromEntries(
    entries.filter(([name]) => name !== '$comment').map(([name, parts]) => [name, parts.join('')]),
  );
}

/**
 * Names of the examples, in code-unit order.
 * @returns {readonly string[]}
 */
export function exampleNames() {
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Writes the examples below `outDir`, each as a git repository with one commit on `main`.
 * @param {string} outDir is made where it is missing
 * @param {readonly string[]} [names] default all
 * @returns {{ name: string, directory: string }[]}
 * @throws where a directory is there already, or a file names a marker that examples/fakes.json does not have
 */
export function materialise(outDir, names = exampleNames()) {
  const values = fakes();
  return names.map((name) => {
    const from = join(examples, name);
    const directory = resolve(outDir, name);
    if (!existsSync(from))
      throw new Error(`There is no example called ${name}. There are: ${exampleNames().join(', ')}.`);
    if (existsSync(directory))
      throw new Error(`${directory} is there already. Name a directory that does not hold the examples yet.`);
    for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const source = join(entry.parentPath, entry.name);
      const target = join(directory, relative(from, source));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, filled(readFileSync(source, 'utf8'), values, source));
    }
    const run = (...args) =>
      execFileSync('git', args, { cwd: directory, env: git, stdio: ['ignore', 'ignore', 'inherit'] });
    run('init', '--quiet', '--initial-branch=main');
    run('add', '--all', '--force');
    run('commit', '--quiet', '--message', 'security: baseline hardened config');
    return { name, directory };
  });
}

function filled(text, values, path) {
  return text.replaceAll(/\{\{([a-z0-9-]+)\}\}/g, (marker, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${path} names ${marker}, which examples/fakes.json does not have.`);
    return value;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out = mkdtempSync(join(tmpdir(), 'openclaw-examples-')), ...names] = process.argv.slice(2);
  try {
    for (const { name, directory } of materialise(out, names.length > 0 ? names : undefined)) {
      process.stdout.write(`${name}\t${directory}\n`);
    }
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
