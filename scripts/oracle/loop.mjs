/**
 * Runs with an installed OpenClaw release, started by asker.mjs: asks the release's own `config validate --json` of one configuration after
 * another, without a new start for each. 595 answers were the same as those of the command line.
 *
 * node loop.mjs DIST SCRATCH
 *   Reads lines `{ "files": { name: text } }` and answers each with a line `{ "output": text }`: what the command wrote until it asked to
 *   exit. Each configuration gets a home directory of its own below SCRATCH.
 *
 * Every release exports `registerConfigCli(program)` from one chunk. `program` is a stub here, which keeps the action of `validate`.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { homeAt } from '../openclaw-release.mjs';
import { placeFiles } from './files.mjs';

const chunks = { validate: ['config-cli', 'registerConfigCli'], audit: ['security-cli', 'registerSecurityCli'] };

const [dist, scratch, command] = process.argv.slice(2);
const answer = process.stdout.write.bind(process.stdout);
let output = '';
let atExit = null;
process.stdout.write = (text) => {
  output += text;
  return true;
};
process.exit = () => {
  atExit ??= output;
  throw new Error('exit');
};

const action = await actionOf(...chunks[command]);
// The audit keeps the first configuration it reads for as long as the process lives.
const forget =
  command === 'audit' ? (await imported('plugin-sdk/config-runtime.js')).clearRuntimeConfigSnapshot : () => {};
const environment = { ...process.env };
for await (const line of createInterface({ input: process.stdin })) {
  const home = mkdtempSync(join(scratch, 'home-'));
  const state = placeFiles(home, JSON.parse(line).files);
  process.env = { ...environment, ...homeAt(home), OPENCLAW_STATE_DIR: state };
  process.chdir(home);
  [output, atExit] = ['', null];
  try {
    forget();
    await action({ json: true });
  } catch {
    // What the command said before it gave up is the answer.
  }
  process.chdir(scratch);
  rmSync(home, { recursive: true, force: true });
  answer(`${JSON.stringify({ output: atExit ?? output })}\n`);
}
process.reallyExit(0);

async function actionOf(prefix, register) {
  const isOfCommand = (name) =>
    new RegExp(`^${prefix}-[\\w-]+\\.m?js$`).test(name) && readFileSync(join(dist, name), 'utf8').includes(register);
  const program = await imported(readdirSync(dist).find(isOfCommand));
  const actions = new Map();
  const stubOf = (name) => {
    const own = { command: stubOf, action: (given) => (actions.set(name, given), stub) };
    const stub = new Proxy(own, { get: (_, key) => own[key] ?? (() => stub) });
    return stub;
  };
  program[register](stubOf(''));
  return actions.get(command);
}

function imported(name) {
  return import(pathToFileURL(join(dist, name)).href);
}
