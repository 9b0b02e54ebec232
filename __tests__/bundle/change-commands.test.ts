import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sandbox } from './sandbox';

const config = `{
  // mine
  meta: { lastTouchedVersion: '2026.9.6' },
  gatway: { mode: 'local', auth: { mode: 'token', token: '\${OPENCLAW_GATEWAY_TOKEN}' } },
  session: { dmScope: 'per-channel-peer' },
}
`;

let box: Sandbox;
beforeEach(() => (box = new Sandbox()));
afterEach(() => {
  box.remove();
});

test('init, fix and a commit later, the check passes', async () => {
  box.write({ 'openclaw.json': config, 'identity/device.json': '{}', '.env': 'A=1' });
  expect(await box.cli(['init'])).toMatchObject({ code: 1, stderr: '' });
  box.git('add', '--all');
  box.git('commit', '--quiet', '--message', 'Track the OpenClaw configuration');
  expect(box.git('ls-files')).toBe('.github/workflows/openclaw-config-check.yml\n.gitignore\nopenclaw.json');
  const planned = await box.cli(['fix']);
  expect(planned).toMatchObject({ code: 1, stderr: '' });
  expect(planned.stdout).toContain('--yes applies it');
  expect(readFileSync(join(box.repository, 'openclaw.json'), 'utf8')).toBe(config);
  expect(await box.cli(['fix', '--yes'])).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(box.repository, 'openclaw.json'), 'utf8')).toBe(config.replace('gatway', 'gateway'));
  expect(await box.cli([])).toMatchObject({ code: 0, stderr: '' });
});

test('tracked state is forgotten by git, not by the disk', async () => {
  box.write({ 'openclaw.json': config.replace('gatway', 'gateway') });
  await box.cli(['init']);
  const commit = box.commit({ 'identity/device.json': '{}' });
  expect(await box.cli(['fix', '--yes'])).toMatchObject({ code: 0, stderr: '' });
  expect(box.git('status', '--porcelain')).toBe('D  identity/device.json');
  expect(box.git('rev-parse', 'HEAD')).toBe(commit);
  expect(readFileSync(join(box.repository, 'identity/device.json'), 'utf8')).toBe('{}');
});

test('the modes of a checkout are no matter, but on the host', async () => {
  box.commit({ 'openclaw.json': config });
  chmodSync(join(box.repository, 'openclaw.json'), 0o666);
  expect((await box.cli([])).stdout).not.toContain('chmod');
});

test.each([
  [['init', 'nowhere'], 3, 'is not there'],
  [['fix', '--pin'], 2, '--pin is no option of fix.'],
  [['init', '--pin=banana'], 2, 'banana'],
])('%j ends with %i and says why', async (words, code, said) => {
  box.commit({ 'openclaw.json': config });
  const ended = await box.cli(words);
  expect(ended.code).toBe(code);
  expect(ended.stderr).toContain(said);
  expect(ended.stderr).not.toMatch(/\n\s+at /);
});
