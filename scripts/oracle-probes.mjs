/**
 * Asks real OpenClaw releases what they say of the small configurations in __tests__/oracle/config-validate.json, and writes their answers
 * back into it. To add a probe, add an entry with `title`, `release` and `files`, and run this. Run by hand; the answers are checked in.
 *
 * node scripts/oracle-probes.mjs [CACHE [TITLE]]
 *   CACHE   a directory for the installations (about 1.1 GB), kept and used again; default a new temporary one, removed at the end
 *   TITLE   asks only the probes whose title contains this; the others keep their answers
 *
 * An entry: { title, release, files: { name: text }, answer }. Names are relative to the state directory; one begins with `../`, to stand
 * outside of it. The answer holds facts, none of OpenClaw's sentences:
 *   valid      what `openclaw config validate --json` says; null where it gave no JSON
 *   paths      the places of its issues, sorted, as it spells them (`<root>`, `bindings.0.match`)
 *   keys       the key names it did not recognise, sorted, where its issues name any
 *   warnings   the places of its warnings, sorted, where there are any
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { installNode, installRelease, isolated, openclaw } from './openclaw-release.mjs';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), '__tests__', 'oracle', 'config-validate.json');
const cache = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'openclaw-releases-')));
const atOnce = 2;
const secondsEach = 90;

const probes = JSON.parse(readFileSync(file, 'utf8'));
const node = await installNode(cache);
const asked = probes.filter((probe) => probe.title.includes(process.argv[3] ?? ''));
const answers = new Map();
for (const release of [...new Set(asked.map((probe) => probe.release))]) {
  const { entry } = await installRelease(cache, release);
  const waiting = asked.filter((probe) => probe.release === release);
  const worker = async () => {
    for (let probe = waiting.shift(); probe; probe = waiting.shift()) {
      answers.set(probe, await ask(entry, probe));
      process.stdout.write(`${release}\t${probe.title}\t${JSON.stringify(answers.get(probe))}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
const written = probes.map((probe) => ({
  title: probe.title,
  release: probe.release,
  files: probe.files,
  answer: answers.get(probe) ?? probe.answer,
}));
const text = JSON.stringify(written).replaceAll('\uFEFF', '\\ufeff');
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'json' }));
if (process.argv[2] === undefined) rmSync(cache, { recursive: true, force: true });

async function ask(entry, probe) {
  const home = mkdtempSync(join(cache, 'probe-'));
  try {
    mkdirSync(join(home, 'tmp'));
    const state = join(home, '.openclaw');
    for (const [name, content] of Object.entries(probe.files)) {
      const path = join(state, name);
      if (!path.startsWith(join(home, '/')))
        throw new Error(`The probe "${probe.title}" names ${name}, which lies outside of its home.`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    mkdirSync(state, { recursive: true });
    const env = isolated(node, home, {
      HTTP_PROXY: 'http://127.0.0.1:9',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      OPENCLAW_STATE_DIR: state,
    });
    const args = ['config', 'validate', '--json'];
    const { stdout } = await openclaw({ node, entry, args, env, cwd: home, seconds: secondsEach });
    return answerIn(stdout);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function answerIn(stdout) {
  const start = stdout.indexOf('{');
  if (start < 0) return { valid: null, paths: [] };
  const { valid, issues = [], warnings = [], error } = JSON.parse(stdout.slice(start));
  if (typeof valid !== 'boolean') return { valid: null, paths: [], ...(error ? { error: error.type ?? 'error' } : {}) };
  const keys = issues.flatMap(({ message }) => {
    const named = /(?:^Unrecognized keys?|must not have additional properties): (.*)$/.exec(message)?.[1] ?? '';
    return [...named.matchAll(/"([^"]*)"/g)].map((match) => match[1]);
  });
  return {
    valid,
    paths: sorted(issues.map((issue) => issue.path)),
    ...(keys.length > 0 ? { keys: sorted(keys) } : {}),
    ...(warnings.length > 0 ? { warnings: sorted(warnings.map((warning) => warning.path)) } : {}),
  };
}

function sorted(texts) {
  return [...new Set(texts)].sort();
}
