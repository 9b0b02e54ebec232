/**
 * Makes examples/<release>/ anew: installs each release outside this project, has it onboard a new user with an invented key, starts its
 * gateway once, follows step 5 of the hardening guide, and copies what git then tracks. Run by hand; what it wrote is checked in.
 *
 * node scripts/onboard-examples.mjs [CACHE]
 *   CACHE   a directory for the installations (up to 650 MB, each removed after use); default a new temporary one
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { examples, fakes } from './materialise-examples.mjs';
import { endGroup, installNode, installRelease, isolated, openclaw } from './openclaw-release.mjs';

/** One release of each era: JSON stores, JSON stores with secret references, SQLite stores. */
const releases = ['2026.2.9', '2026.4.15', '2026.9.6'];

/** The hardening guide, step 5. */
const ignoreFile = 'agents/*/sessions/\nagents/*/agent/*.jsonl\n*.log\n';
const guidePaths = ['.gitignore', 'openclaw.json', 'agents/*/agent/auth-profiles.json', 'agents/*/agent/models.json'];

/** Long enough after the gateway is ready for what it writes at start; 2026.4.15 writes models.json then. */
const settleSeconds = 5;
const gatewaySeconds = 60;

const cache = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'openclaw-releases-')));
const invented = fakes();
const node = await installNode(cache);

for (const version of releases) {
  say(`${version}: installing`);
  const { entry, remove } = await installRelease(cache, version);
  const home = mkdtempSync(join(cache, 'home-'));
  mkdirSync(join(home, 'tmp'));
  // Nothing leaves this machine: whatever honours a proxy finds a closed door.
  const env = isolated(node, home, {
    HTTP_PROXY: 'http://127.0.0.1:9',
    HTTPS_PROXY: 'http://127.0.0.1:9',
    NO_PROXY: '127.0.0.1,localhost',
  });
  try {
    await onboard(entry, env, home);
    say(`${version}: ${await startOnce(entry, env, home)}`);
    const state = join(home, '.openclaw');
    say(`${version}: ${commitAsTheGuideSays(state, env)}`);
    copyTracked(state, home, env, join(examples, version));
  } finally {
    rmSync(home, { recursive: true, force: true });
    await remove();
  }
}
if (process.argv[2] === undefined) rmSync(cache, { recursive: true, force: true });

/** The flags are those that all three releases list in `onboard --help`. */
async function onboard(entry, env, home) {
  const args = ['onboard', '--non-interactive', '--accept-risk', '--mode', 'local'];
  args.push('--auth-choice', 'apiKey', '--anthropic-api-key', invented['anthropic-key']);
  args.push('--gateway-bind', 'loopback', '--gateway-port', '18789', '--no-install-daemon');
  args.push('--skip-health', '--skip-skills', '--skip-channels', '--skip-ui', '--json');
  const { code, stderr } = await openclaw({ node, entry, args, env, cwd: home, seconds: 180 });
  if (code !== 0) throw new Error(`onboard ended with ${code}: ${stderr}`);
}

/** Starts the gateway on loopback, waits until it is ready and a little longer, and stops it. Failing to is no reason to stop. */
async function startOnce(entry, env, home) {
  const port = await freePort();
  const args = [entry, 'gateway', 'run', '--bind', 'loopback', '--port', String(port)];
  const child = spawn(node, args, { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((done) => child.on('close', done));
  const ready = () => /\[gateway\] (?:ready|listening)/.test(output);
  for (let second = 0; second < gatewaySeconds && !ready() && child.exitCode === null; second++) await sleep(1000);
  if (ready()) await sleep(settleSeconds * 1000);
  endGroup(child.pid, 'SIGINT');
  await Promise.race([ended, sleep(10_000)]);
  endGroup(child.pid);
  return ready()
    ? 'its gateway ran'
    : `its gateway did not get ready, so what it writes at start is missing here: ${output.slice(-500)}`;
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Where git refuses the guide's command, since a pattern matches nothing, adds those of its files that exist: what a person does next. */
function commitAsTheGuideSays(state, env) {
  const identity = { GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'User', GIT_AUTHOR_EMAIL: 'user@example.invalid' };
  const as = { ...env, ...identity, GIT_COMMITTER_NAME: 'User', GIT_COMMITTER_EMAIL: 'user@example.invalid' };
  const git = (...args) =>
    execFileSync('git', args, { cwd: state, env: as, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  git('init', '--quiet');
  writeFileSync(join(state, '.gitignore'), ignoreFile);
  let said = "the guide's git add took all its paths";
  try {
    // Unquoted on a shell's command line, a pattern that matches nothing reaches git as it is.
    git('add', ...guidePaths.flatMap((pattern) => existing(state, pattern, [pattern])));
  } catch (error) {
    said = `the guide's git add ended with ${error.status}: ${error.stderr.trim()}`;
    git('add', ...guidePaths.flatMap((pattern) => existing(state, pattern, [])));
  }
  git('commit', '--quiet', '--message', 'security: baseline hardened config');
  return said;
}

/** What the shell makes of one of the guide's patterns. */
function existing(state, pattern, otherwise) {
  const agents = existsSync(join(state, 'agents')) ? readdirSync(join(state, 'agents')).sort() : [];
  const candidates = pattern.includes('*') ? agents.map((agent) => pattern.replace('*', agent)) : [pattern];
  const found = candidates.filter((path) => existsSync(join(state, path)));
  return found.length > 0 ? found : otherwise;
}

/** Copies what git tracks, each credential replaced by its marker and the home directory by /home/user. Nothing else is changed. */
function copyTracked(state, home, env, target) {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: state, env, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  const { token } = JSON.parse(readFileSync(join(state, 'openclaw.json'), 'utf8')).gateway.auth;
  rmSync(target, { recursive: true, force: true });
  for (const path of tracked) {
    const text = readFileSync(join(state, path), 'utf8')
      .replaceAll(invented['anthropic-key'], '{{anthropic-key}}')
      .replaceAll(token, '{{gateway-token}}')
      .replaceAll(home, '/home/user');
    if (/[0-9a-f]{32}|\bsk-|PRIVATE KEY/i.test(text))
      throw new Error(`${path} holds something of a credential's shape that has no marker`);
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
    say(`  ${path}`);
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
