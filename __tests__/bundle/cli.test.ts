import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from '../../src/credentials/sample';
import { Sandbox } from './sandbox';

const clean = {
  'openclaw.json': JSON.stringify(
    {
      meta: { lastTouchedVersion: '2026.9.6' },
      gateway: { mode: 'local', bind: 'loopback', auth: { mode: 'token', token: '${OPENCLAW_GATEWAY_TOKEN}' } },
      session: { dmScope: 'per-channel-peer' },
    },
    null,
    2,
  ),
  '.gitignore': '/*\n!/.gitignore\n!/openclaw.json\n',
};
const exposed = {
  ...clean,
  'openclaw.json': clean['openclaw.json'].replace('"loopback"', '"lan"').replace('"mode": "token"', '"mode": "none"'),
};

let box: Sandbox;
beforeEach(() => (box = new Sandbox()));
afterEach(() => {
  box.remove();
});

interface Json {
  readonly outcome: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly origin: string | null;
    readonly path: string | null;
    readonly severity: string;
  }[];
  readonly notices: readonly { readonly id: string }[];
  readonly targets: readonly {
    readonly directory: string;
    readonly release: { readonly version: string; readonly from: string };
    readonly rollback: { readonly commit: string } | null;
  }[];
}

async function json(...words: string[]): Promise<Json & { code: number | null }> {
  const { stdout, stderr, code } = await box.cli([...words, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Json), code };
}

test('a clean directory passes, tracked or not yet', async () => {
  box.write(clean);
  // What OpenClaw's audit tells of every default configuration is a note, and quiet.
  const findings = [{ ruleId: 'hardening/require-trusted-proxies', severity: 'note' }];
  expect(await json()).toMatchObject({ outcome: 'pass', code: 0, findings });
  box.commit(clean);
  expect(await json()).toMatchObject({
    outcome: 'pass',
    code: 0,
    targets: [{ directory: '.', release: { version: '2026.9.6', from: 'stamp' } }],
  });
});

test('a directory that is no repository is judged as git would add it, and told so', async () => {
  execFileSync('rm', ['-rf', join(box.repository, '.git')]);
  box.write({ ...clean, 'ignored.txt': fillTemplate('ghp_{a30}{#base62}', 5) });
  const report = await json();
  expect(report).toMatchObject({ outcome: 'pass', code: 0 });
  expect(report.notices.map(({ id }) => id)).toContain('not-a-repository');
});

test('findings reach fail-on, or do not', async () => {
  box.commit(exposed);
  expect((await json()).code).toBe(1);
  expect((await json('--fail-on', 'never')).code).toBe(0);
  const { stdout, code } = await box.cli([]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^openclaw\.json:\d+:\d+: error: .+ \[hardening\/no-exposed-gateway\]$/m);
  expect(stdout).not.toContain('\u001b');
});

test('revision, index and working tree are told apart', async () => {
  const first = box.commit(exposed);
  box.write(clean);
  box.git('add', '--all');
  box.write(exposed);
  expect((await json('--rev', first)).code).toBe(1);
  expect((await json('--staged')).code).toBe(0);
  expect((await json()).code).toBe(1);
});

test('a base tells what is new', async () => {
  const first = box.commit(exposed);
  box.commit({ 'notes.md': 'x' });
  const old = await json('--rev', 'HEAD', '--base', first, '--scope', 'introduced');
  expect(old.code).toBe(0);
  expect(new Set(old.findings.map(({ origin }) => origin))).toEqual(new Set(['inherited']));
  const good = box.commit(clean);
  box.commit(exposed);
  const bad = await json('--rev', 'HEAD', '--base', good, '--scope', 'introduced');
  expect(bad.code).toBe(1);
  expect(bad.targets[0]?.rollback?.commit).toBe(good);
});

test('a file, and standard input', async () => {
  box.write(exposed);
  expect((await json('openclaw.json')).findings.map(({ ruleId }) => ruleId)).toContain('hardening/no-exposed-gateway');
  const { stdout, code } = await box.cli(['--stdin'], '{ "gatway": {} }');
  expect(code).toBe(0 + 1);
  expect(stdout).toMatch(/^<stdin>:1:3: (?:error|warning): /m);
});

test('--output writes the report and prints nothing; a symbolic link is not followed', async () => {
  box.commit(clean);
  symlinkSync('elsewhere.json', join(box.repository, 'report.json'));
  const { stdout, code } = await box.cli(['--format', 'json', '--output', 'report.json']);
  expect([stdout, code]).toEqual(['', 0]);
  expect((JSON.parse(readFileSync(join(box.repository, 'report.json'), 'utf8')) as Json).outcome).toBe('pass');
  expect(() => readFileSync(join(box.repository, 'elsewhere.json'))).toThrow();
});

test.each([
  [['--frobnicate'], 2, 'There is no option "--frobnicate".'],
  [['--scope', 'introduced'], 2, '--scope introduced has nothing to compare with.'],
  [['--release', 'banana'], 2, 'banana'],
  [['no/such/place'], 3, 'is not there'],
  [['--rev', 'no-such-branch'], 3, 'no-such-branch'],
  [['--rev=--output=x'], 3, 'output'],
  [['--rev', '--output=x'], 2, '--rev lacks its value.'],
  [['openclaw.json', '--staged'], 2, 'A single file'],
  [['--output', 'no/such/directory/report'], 2, 'could not be written'],
])('%j ends with %i and says why', async (words, code, said) => {
  box.commit(clean);
  const ended = await box.cli(words);
  expect(ended.code).toBe(code);
  expect(ended.stderr).toContain(said);
  expect(ended.stderr).not.toMatch(/\n\s+at /);
});

test('no config is no pass, even where nothing fails', async () => {
  box.commit({ 'README.md': 'x', '.gitignore': clean['.gitignore'] });
  expect(await json('--fail-on', 'never')).toMatchObject({ outcome: 'incomplete', code: 3 });
});

test.each([
  ['an array', '[]'],
  ['null', 'null'],
  ['nothing', ''],
  ['a syntax error', '{ "a": }'],
  ['a string', '"x"'],
])('a config that is %s is said to be, at its place', async (_, text) => {
  box.commit({ ...clean, 'openclaw.json': text });
  const { stdout, code } = await box.cli([]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^openclaw\.json:1:\d+: error: .+ \[schema\/[a-z-]+\]$/m);
});

test('hostile input is answered: nesting, size, odd names, includes in a circle', async () => {
  box.commit({ ...clean, 'openclaw.json': '['.repeat(100_000) });
  expect(await json('--fail-on', 'never')).toMatchObject({ outcome: 'incomplete', code: 3 });
  box.commit({ ...clean, 'openclaw.json': `{ "ui": "${'x'.repeat(20 * 1024 * 1024)}" }` });
  expect(await json('--fail-on', 'never')).toMatchObject({ outcome: 'incomplete', code: 3 });
  box.commit({ 'openclaw.json': '{ $include: "a.json" }', 'a.json': '{ $include: "openclaw.json" }' });
  expect((await json()).findings.map(({ ruleId }) => ruleId)).toContain('schema/no-broken-include');
  box.commit({ ...clean, 'credentials/a\nb::error::c.json': '{}' });
  const { stdout } = await box.cli(['--format', 'github']);
  expect(stdout).not.toMatch(/^::error::c/m);
  expect(stdout.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
});

test('a hook’s index is the one that counts', () => {
  box.commit(clean);
  mkdirSync(join(box.repository, '.git/hooks'), { recursive: true });
  const hook = `#!/bin/sh\nexec "${process.execPath}" "${join(box.home, 'action/dist/cli/index.js')}" --staged\n`;
  writeFileSync(join(box.repository, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
  box.write(exposed);
  expect(() => box.git('commit', '--quiet', '--message', 'x', '--', 'openclaw.json')).toThrow();
  expect(() => box.git('commit', '--quiet', '--allow-empty', '--message', 'x')).not.toThrow();
});
