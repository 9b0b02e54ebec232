import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { liveDirectory } from '../../src/commands/live-directory';
import { Sandbox } from '../snapshot/sandbox';
import { run } from './terminal';

let box: Sandbox;
beforeEach(() => {
  box = new Sandbox();
  box.repository('.openclaw', {
    'openclaw.json': `{ $include: './agents.json5', gateway: { mode: 'local' } }`,
    'agents.json5': '{}',
    '.gitignore': '/*\n!/.gitignore\n!/openclaw.json\n!/agents.json5\n',
  });
  for (const path of [
    '.env',
    'gateway.log',
    'agents/main/agent/auth-profiles.json',
    'agents/ops/agent/auth-profiles.json',
  ])
    box.write(`.openclaw/${path}`, '');
  for (const path of ['.env', 'gateway.log', 'openclaw.json', 'agents.json5'])
    chmodSync(box.path('.openclaw', path), 0o644);
  mkdirSync(box.path('.openclaw/credentials'), { mode: 0o700 });
  chmodSync(box.path('.openclaw'), 0o755);
});
afterEach(() => {
  box.remove();
});

const said = (out: string): string[] =>
  Array.from(out.matchAll(/Run (chmod .*) in the state directory/g), ([, line]) => line ?? '');
const lines = [
  'chmod 600 *.log',
  'chmod 600 .env',
  'chmod 600 agents.json5',
  'chmod 600 agents/*/agent/auth-profiles.json',
  'chmod 600 openclaw.json',
  'chmod 700 .',
];

test('on the host, the modes are looked at, and the lines that set them right do', async () => {
  const before = await run(box, '.openclaw', ['check']);
  expect(said(before.out).sort()).toEqual(lines);
  execFileSync('sh', ['-c', lines.join(' && ')], { cwd: box.path('.openclaw') });
  expect(said((await run(box, '.openclaw', ['check'])).out)).toEqual([]);
});

test.each([
  ['in CI', ['check'], { CI: 'true' }],
  ['in GitHub Actions', ['check'], { GITHUB_ACTIONS: 'true' }],
  ['where OpenClaw runs elsewhere', ['check'], { OPENCLAW_STATE_DIR: '/nowhere' }],
  ['of a revision', ['check', '--rev', 'HEAD'], {}],
  ['of the index', ['check', '--staged'], {}],
  ['of a file', ['check', 'openclaw.json'], {}],
])('not %s', async (_, words, more) => {
  expect(said((await run(box, '.openclaw', words, { more })).out)).toEqual([]);
});

test('which directory is the live one', () => {
  const live = (root: string, more = {}): string | null => liveDirectory(box.path(root), { HOME: box.root, ...more });
  mkdirSync(box.path('dotfiles/openclaw-work'), { recursive: true });
  symlinkSync(box.path('dotfiles/openclaw-work'), box.path('.openclaw-work'));
  expect([live('.openclaw'), live('.'), live('dotfiles')]).toEqual(['.', '.openclaw', null]);
  expect(live('dotfiles', { OPENCLAW_PROFILE: 'work' })).toBe('openclaw-work');
  expect(live('dotfiles', { OPENCLAW_STATE_DIR: '~/dotfiles/openclaw-work' })).toBe('openclaw-work');
  expect(live('.openclaw', { CI: 'false' })).toBe('.');
});
