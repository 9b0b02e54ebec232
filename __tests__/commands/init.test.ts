import { mkdirSync, readFileSync, symlinkSync, existsSync } from 'node:fs';
import { fillTemplate } from '../../src/credentials/sample';
import { workflowText } from '../../src/remedies/workflow-file';
import { Sandbox } from '../snapshot/sandbox';
import { run } from './terminal';

let box: Sandbox;
beforeEach(() => (box = new Sandbox()));
afterEach(() => {
  box.remove();
});

const config = `{
  // As openclaw onboard leaves it.
  meta: { lastTouchedVersion: '2026.9.6' },
  gateway: { mode: 'local', auth: { mode: 'token', token: '\${OPENCLAW_GATEWAY_TOKEN}' } },
  session: { dmScope: 'per-channel-peer' },
}
`;
const workflow = '.github/workflows/openclaw-config-check.yml';
const read = (path: string): string => readFileSync(box.path(path), 'utf8');
const untracked = (directory: string): string[] =>
  box.git(directory, 'ls-files', '--others', '--exclude-standard').split('\n').filter(Boolean);

test('a fresh state directory: a repository, both files, and nothing that must stay out', async () => {
  box.write('state/openclaw.json', config);
  box.write('state/identity/device.json', '{}');
  box.write('state/agents/main/sessions/1.jsonl', 'x');
  const ended = await run(box, 'state', ['init']);
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toContain('git init');
  expect(ended.out).toContain('Passed');
  expect(untracked('state')).toEqual([workflow, '.gitignore', 'openclaw.json'].sort());
  expect(read(`state/${workflow}`)).toBe(workflowText);
  const before = read('state/.gitignore');
  const again = await run(box, 'state', ['init']);
  expect(again.out).toContain('All of it is there already.');
  expect(read('state/.gitignore')).toBe(before);
});

test('how to commit is said last: at once, or once what is left is settled', async () => {
  box.write('state/openclaw.json', config);
  const passed = await run(box, 'state', ['init']);
  expect(passed.out).toMatch(/\nTo commit it: git add --all && git commit -m "[^"\n]+"\n$/);
  box.write('state/openclaw.json', config.replace('\${OPENCLAW_GATEWAY_TOKEN}', fillTemplate('{h48}')));
  const failed = await run(box, 'state', ['init']);
  expect(failed.code).toBe(1);
  expect(failed.out).toContain('secrets/no-plaintext-secret');
  expect(failed.out).toMatch(/\nOnce what is left is settled, commit it: git add --all && [^\n]+\n$/);
  expect(failed.out).not.toContain('To commit it');
  box.git('state', 'add', '--all');
  box.git('state', 'commit', '--quiet', '--message', 'x');
  expect((await run(box, 'state', ['init'])).out).not.toContain('commit it:');
});

test('the deny-list keeps in what people write themselves', async () => {
  box.write('state/openclaw.json', config);
  box.write('state/skills/foo/bin/run', 'x');
  box.write('state/bin/tool', 'x');
  box.write('state/.env', 'x');
  expect(await run(box, 'state', ['init', '--deny-list'])).toMatchObject({ code: 0, err: '' });
  expect(untracked('state')).toEqual(expect.arrayContaining(['openclaw.json', 'skills/foo/bin/run']));
  expect(untracked('state')).not.toEqual(expect.arrayContaining(['bin/tool']));
  expect(untracked('state')).not.toContain('.env');
});

test('below the root: its own .gitignore there, the workflow at the top', async () => {
  box.repository('dotfiles', { 'README.md': 'x', 'home/.openclaw/openclaw.json': config });
  expect(await run(box, 'dotfiles', ['init', 'home/.openclaw'])).toMatchObject({ code: 0, err: '' });
  expect(untracked('dotfiles')).toEqual([workflow, 'home/.openclaw/.gitignore']);
});

test('what is tracked and may be stays in, include targets come back, and the owner’s lines stay', async () => {
  const own = '# mine\r\n*.json5\r\n!keep.json5\r\n';
  box.repository('state', {
    'openclaw.json': config.replace('{\n', "{\n  $include: './agents.json5',\n"),
    'skills/a/SKILL.md': '# A',
    'notes/plan.md': 'x',
    'agents/main/agent/NOTES.md': 'x',
    '.gitignore': own,
  });
  box.write('state/agents.json5', "{ $include: './more.json5' }");
  box.write('state/more.json5', '{}');
  expect(await run(box, 'state', ['init'])).toMatchObject({ code: 0, err: '' });
  const written = read('state/.gitignore');
  expect(written.startsWith(own)).toBe(true);
  expect(written).not.toMatch(/[^\r]\n/);
  box.write('state/skills/b/SKILL.md', '# B');
  box.write('state/notes/other.md', 'x');
  box.write('state/agents/main/agent/auth-profiles.json', '{}');
  expect(untracked('state')).toEqual(
    [workflow, 'agents.json5', 'more.json5', 'notes/other.md', 'skills/b/SKILL.md'].sort(),
  );
  expect(box.git('state', 'ls-files', '-ci', '--exclude-standard')).toBe('');
});

test('an included file that must never be tracked is not brought back', async () => {
  box.repository('state', { 'openclaw.json': config.replace('{\n', "{\n  env: { $include: './secrets.json' },\n") });
  box.write('state/secrets.json', '{}');
  await run(box, 'state', ['init']);
  expect(untracked('state')).not.toContain('secrets.json');
});

test('nor under a name that is the same where case does not count', async () => {
  const includes = "a: { $include: './.ENV' }, b: { $include: './Credentials/x.json' },";
  box.repository('state', { 'openclaw.json': config.replace('{\n', `{\n${includes}\n`) });
  await run(box, 'state', ['init']);
  expect(read('state/.gitignore')).not.toMatch(/^!\/(?:\.env|credentials\/)$/im);
});

test('the release is written down where it is asked for', async () => {
  box.repository('state', { 'openclaw.json': config });
  expect((await run(box, 'state', ['init', '--pin'])).code).toBe(0);
  expect(read('state/.openclaw-version')).toBe('2026.9.6\n');
  expect((await run(box, 'state', ['init', '--pin=2026.4.15', '--allow-dirty'])).out).toContain(
    'Changed .openclaw-version',
  );
  expect(read('state/.openclaw-version')).toBe('2026.4.15\n');
  expect(await run(box, 'state', ['init', '--pin=banana', '--allow-dirty'])).toMatchObject({ code: 2 });
  box.repository('other', { 'openclaw.json': '{}' });
  const unnamed = await run(box, 'other', ['init', '--pin']);
  expect(unnamed).toMatchObject({ code: 2 });
  expect(unnamed.err).toContain('names no release');
});

test('a file that is not committed as it stands is not touched without asking', async () => {
  box.repository('state', { 'openclaw.json': config, '.gitignore': '*.log\n' });
  box.write('state/.gitignore', '*.log\n*.tmp\n');
  const silent = await run(box, 'state', ['init']);
  expect(silent).toMatchObject({ code: 1 });
  expect(read('state/.gitignore')).toBe('*.log\n*.tmp\n');
  const asked = await run(box, 'state', ['init'], { answers: [false] });
  expect(asked.questions).toEqual([expect.stringContaining('.gitignore')]);
  expect(read('state/.gitignore')).toBe('*.log\n*.tmp\n');
  expect((await run(box, 'state', ['init'], { answers: [true] })).code).toBe(0);
  expect(read('state/.gitignore')).toMatch(/^\*\.log\n\*\.tmp\n# openclaw-config-check:begin/);
});

test('a workflow that runs the check already is enough, under whatever name', async () => {
  box.repository('state', { 'openclaw.json': config, '.github/workflows/ci.yml': workflowText });
  await run(box, 'state', ['init']);
  expect(existsSync(box.path('state', workflow))).toBe(false);
  box.repository('other', { 'openclaw.json': config, [workflow]: 'name: mine\n' });
  await run(box, 'other', ['init']);
  expect(read(`other/${workflow}`)).toBe('name: mine\n');
});

test('no state directory, no change', async () => {
  box.repository('project', { 'README.md': 'x' });
  const ended = await run(box, 'project', ['init']);
  expect(ended).toMatchObject({ code: 3 });
  expect(ended.err).toContain('no state directory');
  mkdirSync(box.path('empty'));
  expect(await run(box, 'empty', ['init'])).toMatchObject({ code: 3 });
  expect(existsSync(box.path('empty/.git'))).toBe(false);
});

test.each([
  [
    '.gitignore is a link',
    (at: string) => {
      symlinkSync(box.path('outside'), `${at}/.gitignore`);
    },
  ],
  [
    '.github is a link',
    (at: string) => {
      symlinkSync(box.path('outside'), `${at}/.github`);
    },
  ],
  [
    'a directory is in the way',
    (at: string) => {
      mkdirSync(`${at}/.gitignore`);
    },
  ],
])('%s: refused, and nothing written anywhere', async (_, prepare) => {
  box.repository('state', { 'openclaw.json': config });
  mkdirSync(box.path('outside'));
  prepare(box.path('state'));
  const ended = await run(box, 'state', ['init']);
  expect(ended).toMatchObject({ code: 3 });
  expect(ended.err).toContain('cannot be changed');
  expect(existsSync(box.path('outside/workflows'))).toBe(false);
  expect(box.git('state', 'status', '--porcelain', '--untracked-files=all')).not.toContain('openclaw-config-check');
});
