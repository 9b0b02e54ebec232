import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { plain } from '../../src/model/message';
import { planRollback } from '../../src/rollback/plan-rollback';
import type { RollbackInput } from '../../src/rollback/rollback-input';

const whole = { meta: true, gatewayMode: true };

function input(over: Partial<RollbackInput> = {}): RollbackInput {
  return {
    commit: 'a'.repeat(40),
    passes: true,
    release: '2026.9.6',
    config: 'openclaw.json',
    files: [{ path: 'openclaw.json', bytesRestored: 900, bytesCurrent: 1000 }],
    restored: whole,
    current: whole,
    ...over,
  };
}

const commandsOf = (over: Partial<RollbackInput>) => planRollback(input(over)).steps.flatMap((step) => step.commands);
const caveatsOf = (over: Partial<RollbackInput>) => planRollback(input(over)).caveats.map(plain);
const movesBackups = (over: Partial<RollbackInput>) => commandsOf(over).some((line) => line.includes('.bak*'));
const sizes = (bytesRestored: number | null, bytesCurrent: number | null) => ({
  files: [{ path: 'openclaw.json', bytesRestored, bytesCurrent }],
});

test('the steps come in an order that keeps the restored file', () => {
  expect(commandsOf(sizes(100, 1000)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'openclaw gateway stop',
    'umask 077',
    `git restore --source=${'a'.repeat(40)}`,
    'find . !',
    'openclaw config validate',
    'chmod 600 --',
    'openclaw gateway start',
    'git diff --exit-code',
    'openclaw doctor --fix',
  ]);
});

test.each([
  [2000, 999, true],
  [2000, 1000, false],
  [512, 255, true],
  [511, 1, false],
  [null, 900, true],
])('a config of %p bytes restored to %p: backups moved aside %p', (current, restored, moved) => {
  expect(movesBackups(sizes(restored, current))).toBe(moved);
});

test('backups are moved aside where meta or gateway.mode goes, or may go, and only then', () => {
  expect(movesBackups({ restored: { meta: false, gatewayMode: true } })).toBe(true);
  expect(movesBackups({ restored: { meta: true, gatewayMode: false } })).toBe(true);
  expect(movesBackups({ restored: { meta: null, gatewayMode: true } })).toBe(true);
  expect(
    movesBackups({ restored: { meta: false, gatewayMode: false }, current: { meta: false, gatewayMode: false } }),
  ).toBe(false);
  expect(movesBackups({ files: [{ path: 'agents.json5', bytesRestored: 1, bytesCurrent: 9000 }] })).toBe(false);
});

test('config validate is named from 2026.3.2 on', () => {
  const validates = (release: string) => commandsOf({ release }).includes('openclaw config validate');
  expect(['2026.2.9', '2026.3.1', '2026.3.2-beta.1', '2025.12.30', 'junk'].filter(validates)).toEqual([]);
  const later = ['2026.3.2', '2026.3.2-2', '2026.3.13', '2026.10.1', '2027.1.1'];
  expect(later.filter(validates)).toEqual(later);
});

test('what cannot be restored is told, and no command names it', () => {
  const files = [
    { path: 'openclaw.json', bytesRestored: 900, bytesCurrent: 1000 },
    { path: 'new.json5', bytesRestored: null, bytesCurrent: 10 },
    { path: 'odd\n', bytesRestored: 5, bytesCurrent: 10 },
  ];
  expect(planRollback(input({ files })).files).toEqual(['openclaw.json']);
  expect(commandsOf({ files }).join('\n')).not.toMatch(/new\.json5|odd/);
  expect(caveatsOf({ files })).toContain('new.json5 does not exist at that commit. It is left where it is.');
  const nothing = planRollback(input({ files: files.slice(1) }));
  expect(nothing.steps).toEqual([]);
  expect(plain(nothing.caveats[0] ?? [])).toBe('No file of the configuration can be restored from that commit.');
});

test('a commit id is demanded', () => {
  expect(() => planRollback(input({ commit: '--output=/etc/passwd' }))).toThrow(TypeError);
});

const names = [
  'openclaw.json',
  '-leading.json5',
  '--source=HEAD',
  "it's.json5",
  'two words.json5',
  'a"b$(touch pwned)`touch pwned`.json5',
  'line\nbreak.json5',
  'tab\tand\u202Ebidi\u200B.json5',
  '*.json5',
  ':(top)x',
  '[ab].json5',
  'back\\slash%s\\n.json5',
  'sub dir/-x/é😀.json5',
  '=ls',
  '~root',
  '#hash',
  '!1',
];

const shells = ['sh', 'bash', 'zsh'].filter((shell) => spawnSync(shell, ['-c', 'exit 0']).status === 0);

test.each(shells)('pasted into %s, the plan puts the very bytes back', (shell) => {
  const home = mkdtempSync(join(tmpdir(), 'rollback-'));
  try {
    const state = join(home, 'state');
    const bin = join(home, 'bin');
    for (const directory of [state, bin]) mkdirSync(directory);
    writeFileSync(join(bin, 'openclaw'), '#!/bin/sh\nprintf "%s\\n" "$*" >> "$HOME/openclaw.log"\n');
    chmodSync(join(bin, 'openclaw'), 0o755);
    const environment = {
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      HOME: home,
      LC_ALL: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
    };
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...words], {
        cwd: state,
        env: environment,
        encoding: 'utf8',
      });
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(state, name)), { recursive: true });
      writeFileSync(join(state, name), text);
    };
    git('init', '-q');
    for (const name of [...names, 'other.json5']) write(name, `good ${name}\n`);
    git('add', '-A');
    git('commit', '-qm', 'good');
    const commit = git('rev-parse', 'HEAD').trim();
    for (const name of names) write(name, `bad ${name}`.padEnd(4000, '!'));
    git('commit', '-qam', 'bad');
    write('other.json5', 'mine');
    for (const name of ['openclaw.json.bak', 'openclaw.json.bak.1', '.hidden', 'sub dir/openclaw.json.bak'])
      write(name, name);

    const plan = planRollback(
      input({ commit, files: names.map((path) => ({ path, bytesRestored: 20, bytesCurrent: 4000 })) }),
    );
    const script = ['set -e', ...plan.steps.flatMap((step) => step.commands)].join('\n');
    for (let round = 1; round <= 2; round += 1) {
      const run = spawnSync(shell, ['-c', script], { cwd: state, env: environment, encoding: 'utf8' });
      expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);
    }
    for (const name of names) {
      expect(readFileSync(join(state, name), 'utf8')).toBe(`good ${name}\n`);
      expect(statSync(join(state, name)).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(join(state, 'other.json5'), 'utf8')).toBe('mine');
    expect(readdirSync(state).filter((name) => name.includes('.bak') || name === 'pwned')).toEqual([]);
    expect(existsSync(join(state, 'sub dir/openclaw.json.bak'))).toBe(true);
    const aside = readdirSync(home).filter((name) => name.startsWith('openclaw-backups-aside.'));
    expect(aside.flatMap((name) => readdirSync(join(home, name))).sort()).toEqual([
      'openclaw.json.bak',
      'openclaw.json.bak.1',
    ]);
    for (const name of aside) expect(statSync(join(home, name)).mode & 0o077).toBe(0);
    expect(readFileSync(join(home, 'openclaw.log'), 'utf8').split('\n').slice(0, 4)).toEqual([
      'gateway stop',
      'config validate',
      'gateway start',
      'doctor --fix',
    ]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

test.each(shells)('in %s, backups beside a config in a folder are moved', (shell) => {
  const home = mkdtempSync(join(tmpdir(), 'rollback-'));
  try {
    mkdirSync(join(home, 'a b'));
    const files = [{ path: 'a b/openclaw.json', bytesRestored: 1, bytesCurrent: 4000 }];
    writeFileSync(join(home, 'a b/openclaw.json.bak'), '');
    const move = commandsOf({ config: 'a b/openclaw.json', files }).find((line) => line.startsWith('find'));
    const run = spawnSync(shell, ['-c', move ?? 'exit 9'], {
      cwd: home,
      env: { ...process.env, HOME: home },
      encoding: 'utf8',
    });
    expect([run.status, run.stderr, readdirSync(join(home, 'a b'))]).toEqual([0, '', []]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
