// Start-up and throughput as ratios within one run, each against its bare counterpart: npm run bench
// Runs alternate, and the median of each counts, so that a busy machine disturbs both sides alike. One figure is no ratio: what a check
// costs in a warm process, the median of several processes. Exits 1 over a limit.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mixedText } from './mixed-text.mjs';
import { source } from './source.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'openclaw-bench-'));
const environment = {
  PATH: process.env.PATH,
  HOME: home,
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'B'],
      [`GIT_${who}_EMAIL`, 'b@example.invalid'],
    ]),
  ),
};
const nothing = openSync('/dev/null', 'r+');
let seed = 7;

/** Pseudo-random whole number below `limit`; the same sequence in every run. */
function random(limit) {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed % limit;
}

const words =
  'the gateway agent session config token model channel of a to is and for with memory note plan review run'.split(' ');

function prose(bytes) {
  let text = '';
  while (text.length < bytes) text += words[random(words.length)] + (random(12) === 0 ? '.\n' : ' ');
  return text.slice(0, bytes);
}

/** A repository of these files, committed. */
function repository(name, files) {
  const root = join(home, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, env: environment, stdio: ['ignore', nothing, 'inherit'] });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'gc.auto', '0');
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'bench');
  git('gc', '--quiet');
  return root;
}

/** A repository of so many commits, each of which changes a note, and every fifth the config. */
function pastRepository(commits) {
  const root = repository('past', base);
  const parts = [];
  for (let commit = 1; commit <= commits; commit++) {
    const files = { [`skills/s${commit % 40}/note-${commit % 100}.md`]: prose(500 + random(6000)) };
    if (commit % 5 === 0)
      files['openclaw.json'] = base['openclaw.json'].replace('18789', String(18_000 + (commit % 50)));
    const changes = Object.entries(files).map(
      ([path, text]) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`,
    );
    const from = commit === 1 ? 'from refs/heads/main^0\n' : '';
    parts.push(
      `commit refs/heads/main\ncommitter B <b@example.invalid> ${1_700_000_000 + commit} +0000\ndata 1\nx\n${from}${changes.join('')}\n`,
    );
  }
  const options = { cwd: root, env: environment, input: parts.join(''), stdio: ['pipe', nothing, 'inherit'] };
  execFileSync('git', ['fast-import', '--quiet', '--force'], options);
  execFileSync('git', ['gc', '--quiet'], { cwd: root, env: environment, stdio: ['ignore', nothing, 'inherit'] });
  return root;
}

const config = {
  meta: { lastTouchedVersion: '2026.9.6' },
  gateway: {
    mode: 'local',
    port: 18789,
    bind: 'loopback',
    auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' },
    controlUi: { enabled: true },
  },
  session: { dmScope: 'per-channel-peer' },
  agents: {
    ownership: 'explicit',
    defaults: { model: { primary: 'anthropic/claude-opus-4-6', fallbacks: [] }, sandbox: { mode: 'all' } },
    entries: { main: { workspace: '~/.openclaw/workspace' } },
  },
  channels: {
    telegram: {
      enabled: true,
      botToken: '${TELEGRAM_BOT_TOKEN}',
      dmPolicy: 'pairing',
      groups: { '*': { requireMention: true } },
    },
  },
  tools: { profile: 'coding', exec: { mode: 'allowlist' } },
  skills: { entries: { weather: { enabled: true } } },
};
const base = {
  'openclaw.json': JSON.stringify(config, null, 2),
  '.gitignore': '/*\n!/.gitignore\n!/openclaw.json\n!/skills/\n',
};
const many = (count, bytes) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`skills/${index % 100}/note-${index}.md`, prose(bytes())]),
  );

function run(command, args, root, more = {}) {
  const started = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...environment, ...more },
    stdio: [nothing, nothing, 'inherit'],
    shell: false,
  });
  if (error || (status !== 0 && status !== null && !more.mayFail))
    throw new Error(`${command} ${args.join(' ')} ended with ${status}`, { cause: error });
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Median times (ms) of each side over alternating runs, a first one left out. */
function median(rounds, ...sides) {
  const times = sides.map((side) => (side(), []));
  for (let round = 0; round < rounds; round++) sides.forEach((side, index) => times[index].push(side()));
  return times.map((each) => each.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
}

let over = false;
function tell(what, [bare, ours], limit) {
  const ratio = ours / bare;
  if (ratio > limit) over = true;
  console.log(
    `${what}: ${ratio.toFixed(2)}× (limit ${limit}×; ${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms)${ratio > limit ? '  OVER' : ''}`,
  );
}

/** Megabytes a second of processor time (not of the clock, which a busy machine disturbs) that are searched for credentials. */
function throughput() {
  const { mayHoldCredential } = source('src/credentials/credentials-in.ts');
  const { secretsIn } = source('src/credentials/secrets-in.ts');
  const { likelySecretsIn } = source('src/rules/secrets/likely-secrets.ts');
  const megabytes = 64;
  const files = mixedText(megabytes * 1e6);
  const rates = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (const file of files) {
      // The answer is kept as long as the bytes are, so each round asks of new ones.
      if (mayHoldCredential(file.subarray())) secretsIn(file.toString());
      likelySecretsIn(file).next();
    }
    const { user, system } = process.cpuUsage(before);
    return (megabytes * 1e6) / (user + system);
  });
  return Math.max(...rates);
}

/** What the family `gitignore/` takes (ms) over a repository's files, once they are listed; nothing is known from the run before. */
function ignoreFamily(files) {
  const { readRepositories } = source('src/documents/read-repositories.ts');
  const { snapshotOf } = source('__tests__/rules/literal.ts');
  const { rules } = source('src/rules/index.ts');
  const family = rules.filter(({ meta }) => meta.id.startsWith('gitignore/'));
  const release = { version: '2026.9.6', from: 'stamp', exact: true, stated: null };
  const snapshot = snapshotOf(files);
  return () => {
    const heads = readRepositories(snapshot, '.');
    const started = process.hrtime.bigint();
    for (const head of heads) for (const rule of family) [...rule.check({ head, release })];
    return Number(process.hrtime.bigint() - started) / 1e6;
  };
}

try {
  const rate = throughput();
  if (rate < 100) over = true;
  console.log(
    `search for credentials in mixed text: ${rate.toFixed(0)} MB/s (at least 100)${rate < 100 ? '  OVER' : ''}`,
  );
  const typical = repository('typical', { ...base, ...many(38, () => 500 + random(6000)) });
  const node = () => run(process.execPath, ['-e', '0'], typical);
  const cli = (root, ...args) => run(process.execPath, [join(dist, 'cli/index.js'), ...args], root);
  tell(
    'command line, 40 files, against bare node',
    median(25, node, () => cli(typical)),
    4,
  );
  const runner = {
    GITHUB_WORKSPACE: typical,
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    RUNNER_TEMP: home,
  };
  writeFileSync(runner.GITHUB_OUTPUT, '');
  writeFileSync(runner.GITHUB_STEP_SUMMARY, '');
  tell(
    'action without a pull request, against bare node',
    median(25, node, () => run(process.execPath, [join(dist, 'index.js')], typical, runner)),
    5,
  );
  const [oldest, newest] = median(
    15,
    () => cli(typical, '--fail-on', 'never', '--release', '2026.1.29'),
    () => cli(typical, '--fail-on', 'never', '--release', '2026.9.6'),
  );
  tell('judged by the newest release, against the oldest', [oldest, newest], 1.5);
  const state = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [
      index % 2 === 0 ? `skills/${index % 100}/note-${index}.md` : `agents/a${index % 40}/sessions/${index}.jsonl`,
      '',
    ]),
  );
  const listed = repository('listed', { ...base, '.gitignore': 'agents/*/sessions/\n*.log\n', ...state });
  tell(
    'rules on what is ignored, 10,000 files of which half should not be there, against git listing those',
    median(
      15,
      () => run('git', ['ls-files', '-ci', '--exclude-standard'], listed),
      ignoreFamily({ ...base, '.gitignore': 'agents/*/sessions/\n*.log\n', ...state }),
    ),
    5,
  );
  const checks = Array.from({ length: 5 }, () =>
    JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'bench-check.mjs')], { encoding: 'utf8' })),
  ).sort((a, b) => a.ms - b.ms);
  const { bytes, ms } = checks[2];
  const most = 30;
  if (ms > most) over = true;
  console.log(
    `check of a config of ${(bytes / 1000).toFixed(0)} KB after start-up: ${ms.toFixed(0)} ms (limit ${most} ms)${ms > most ? '  OVER' : ''}`,
  );
  const past = pastRepository(5000);
  const listing = 'git rev-list --objects HEAD';
  // Behind an object's name stands its path, which is no part of it.
  const contents = "git cat-file --buffer --batch='%(objectname) %(objecttype) %(objectsize) %(rest)'";
  const [walked, without, all] = median(
    7,
    () => run('sh', ['-c', `${listing} | ${contents}`], past),
    () => cli(past, '--rev', 'HEAD', '--history', 'off'),
    () => cli(past, '--rev', 'HEAD', '--history', 'full'),
  );
  tell('looking through 5,000 commits, against bare git reading them', [walked, all - without], 1.5);
  const huge = repository('huge', { ...base, ...many(9998, () => 2000 + random(23_500)) });
  const list = execFileSync('git', ['ls-tree', '-r', 'HEAD', '--format=%(objectname)'], {
    cwd: huge,
    env: environment,
    maxBuffer: 1e9,
  });
  writeFileSync(join(home, 'ids'), list);
  const ids = join(home, 'ids');
  const bareGit = () =>
    run('git', ['ls-tree', '-r', '-l', '-z', 'HEAD'], huge) +
    run('sh', ['-c', `exec git cat-file --batch --buffer < '${ids}'`], huge);
  tell(
    '10,000 files of 131 MiB, against bare git reading them',
    median(5, bareGit, () => cli(huge, '--rev', 'HEAD')),
    2,
  );
} finally {
  closeSync(nothing);
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = over ? 1 : 0;
