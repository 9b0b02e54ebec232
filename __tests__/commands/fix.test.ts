import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { fillTemplate } from '../../src/credentials/sample';
import { Sandbox } from '../snapshot/sandbox';
import { run } from './terminal';

let box: Sandbox;
beforeEach(() => (box = new Sandbox()));
afterEach(() => {
  box.remove();
});

const ignore = '/*\n!/.gitignore\n!/openclaw.json\n!/.openclaw-version\n';
const config = `\uFEFF{
  // Who may write to it
  meta: { lastTouchedVersion: '2026.9.6' },
  gatway: { mode: 'local', auth: { mode: 'token', token: '\${OPENCLAW_GATEWAY_TOKEN}' }, }, // a slip
  session: { dmScope: "main" },
  channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['123', '456'] } },
}
`.replaceAll('\n', '\r\n');
const mended = config.replace('gatway', 'gateway').replace('"main"', '"per-channel-peer"');
const read = (path: string): string => readFileSync(box.path(path), 'utf8');

test('edits keep comments, line ends and the mode; nothing is committed', async () => {
  const commit = box.repository('state', { 'openclaw.json': config, '.gitignore': ignore });
  chmodSync(box.path('state/openclaw.json'), 0o600);
  const ended = await run(box, 'state', ['fix', '--yes']);
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toContain("-  gatway: { mode: 'local'");
  expect(ended.out).toContain("+  gateway: { mode: 'local'");
  expect(read('state/openclaw.json')).toBe(mended);
  expect(statSync(box.path('state/openclaw.json')).mode & 0o777).toBe(0o600);
  expect(box.git('state', 'rev-parse', 'HEAD')).toBe(commit);
  expect(box.git('state', 'status', '--porcelain')).toBe('M openclaw.json');
  const again = await run(box, 'state', ['fix', '--yes']);
  expect(again).toMatchObject({ code: 0 });
  expect(again.out).toContain('nothing that can be fixed');
});

test.each([
  ['nobody to ask', null, []],
  ['a no', [false], ['Apply this?']],
])('%s: the plan is shown, and nothing changes', async (_, answers, questions) => {
  box.repository('state', { 'openclaw.json': config, '.gitignore': ignore });
  const ended = await run(box, 'state', ['fix'], { answers });
  expect(ended).toMatchObject({ code: 1, questions });
  expect(ended.out).toContain('Nothing was changed');
  expect(ended.out).toContain('Rename it to gateway');
  expect(read('state/openclaw.json')).toBe(config);
});

test('a yes applies it', async () => {
  box.repository('state', { 'openclaw.json': config, '.gitignore': ignore });
  expect((await run(box, 'state', ['fix'], { answers: [true] })).code).toBe(0);
  expect(read('state/openclaw.json')).toBe(mended);
});

test('state is untracked whatever it is called, ignored from then on, and stays on disk', async () => {
  const odd = [
    'identity/-rf',
    'identity/a "b"\nc',
    'identity/*',
    ':(glob)x.log',
    'credentials/telegram-allowFrom.json',
  ];
  box.repository('state', {
    'openclaw.json': mended,
    '.gitignore': 'agents/*/sessions/\nagents/*/agent/*.jsonl\n*.log.1\nlogs/\n',
    ...Object.fromEntries(odd.map((path) => [path, '{}'])),
  });
  const ended = await run(box, 'state', ['fix', '--yes']);
  expect(ended.err).toBe('');
  expect(ended.out).toContain('stay on disk here');
  expect(ended.out).toContain('copy them aside');
  for (const path of odd) expect(existsSync(box.path('state', path))).toBe(true);
  expect(box.git('state', 'ls-files').split('\n').sort()).toEqual(['.gitignore', 'openclaw.json']);
  expect(box.git('state', 'ls-files', '--others', '--exclude-standard')).toBe('');
});

test('a name that tells of a person is untracked and not printed', async () => {
  const path = 'credentials/whatsapp/+15551234567/creds.json';
  box.repository('state', { 'openclaw.json': mended, '.gitignore': ignore });
  box.write(`state/${path}`, '{}');
  box.git('state', 'add', '--force', '--all');
  const ended = await run(box, 'state', ['fix', '--yes']);
  expect(ended.out).not.toContain('5551234567');
  expect(box.git('state', 'ls-files')).not.toContain('whatsapp');
  expect(existsSync(box.path('state', path))).toBe(true);
});

test('no secret is printed, not even one that its place alone tells', async () => {
  const [hex, short, key] = [fillTemplate('{h48}', 3), 'pa55', fillTemplate('sk-ant-api03-{w93}AA', 4)];
  const text = `{ gatway: { mode: 'local', auth: { mode: 'token', token: '${hex}' } }, hooks: { token: '${short}' }, session: { dmScope: "main" },
  channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['123', '456'] } }, env: { A: '${key}' }, sesion: { dmScope: "main" } }\n`;
  box.repository('state', { 'openclaw.json': text, '.gitignore': ignore });
  const { out, err } = await run(box, 'state', ['fix']);
  expect(out).toMatch(/^[-+]/m);
  for (const secret of [hex, short, key, hex.slice(0, 12), key.slice(14, 30)]) expect(out + err).not.toContain(secret);
});

test('an edit that brings an error is left out, and the rest is done', async () => {
  const text = `{ meta: { lastTouchedVersion: '2026.9.6' }, gatway: { mode: 'remote', bnd: 1, zzz: 2 }, gateway: { mode: 'local' },
  session: { dmScope: "main" }, sesion: { dmScope: 7 }, channels: { telegram: { dmPolicy: 'allowlist', allowFrom: ['123', '456'] } } }\n`;
  box.repository('state', { 'openclaw.json': text, '.gitignore': ignore });
  const ended = await run(box, 'state', ['fix', '--yes', '--fail-on', 'never']);
  expect(read('state/openclaw.json')).toContain('session: { dmScope: "per-channel-peer" }');
  expect(read('state/openclaw.json')).not.toContain("zzz: 2 }, gateway: { mode: 'local', ");
  expect(ended.out).toContain('Done.');
});

test('a file that is not committed as it stands is left alone, unless it is allowed', async () => {
  box.repository('state', { 'openclaw.json': mended, '.gitignore': ignore });
  writeFileSync(box.path('state/openclaw.json'), config);
  const left = await run(box, 'state', ['fix', '--yes']);
  expect(left.code).toBe(1);
  expect(left.out).toContain('--allow-dirty');
  expect(read('state/openclaw.json')).toBe(config);
  expect((await run(box, 'state', ['fix'], { answers: [true, true] })).questions).toHaveLength(2);
  expect(read('state/openclaw.json')).toBe(mended);
  writeFileSync(box.path('state/openclaw.json'), config);
  expect((await run(box, 'state', ['fix', '--yes', '--allow-dirty'])).code).toBe(0);
});

test('a config behind a link, one that is read-only, one that is no UTF-8: never touched', async () => {
  box.write('outside/openclaw.json', config);
  box.repository('state', { '.gitignore': ignore });
  symlinkSync(box.path('outside/openclaw.json'), box.path('state/openclaw.json'));
  box.commit('state', {});
  await run(box, 'state', ['fix', '--yes']);
  expect(read('outside/openclaw.json')).toBe(config);

  box.repository('locked', { 'openclaw.json': config, '.gitignore': ignore });
  chmodSync(box.path('locked/openclaw.json'), 0o444);
  const locked = await run(box, 'locked', ['fix', '--yes']);
  expect(locked).toMatchObject({ code: 3 });
  expect(locked.err).toContain('read-only');
  expect(read('locked/openclaw.json')).toBe(config);

  box.repository('latin', { '.gitignore': ignore });
  const bytes = Buffer.from(config.replace('a slip', 'ein Mißgriff').slice(1), 'latin1');
  writeFileSync(box.path('latin/openclaw.json'), bytes);
  box.commit('latin', {});
  await run(box, 'latin', ['fix', '--yes']);
  expect(readFileSync(box.path('latin/openclaw.json')).equals(bytes)).toBe(true);
});

test('another git at work is said, and leaves the index as it is', async () => {
  box.repository('state', { 'openclaw.json': mended, '.gitignore': ignore });
  box.write('state/identity/device.json', '{}');
  box.git('state', 'add', '--force', '--all');
  box.write('state/.git/index.lock', '');
  const ended = await run(box, 'state', ['fix', '--yes']);
  expect(ended).toMatchObject({ code: 3 });
  expect(ended.err).toContain('index.lock');
  expect(box.git('state', 'ls-files')).toContain('identity/device.json');
});

test('a directory in no repository: nothing there is committed, so it is asked', async () => {
  box.write('plain/openclaw.json', config);
  expect((await run(box, 'plain', ['fix', '--yes'])).out).toContain('--allow-dirty');
  expect(read('plain/openclaw.json')).toBe(config);
  await run(box, 'plain', ['fix', '--yes', '--allow-dirty']);
  expect(read('plain/openclaw.json')).toBe(mended);
});
