import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { untrackCommand } from '../../src/reporters/untrack-command';
import { reportOn } from './world';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'untrack-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** What git still tracks after the commands that the report gives. */
async function leftAfter(paths: readonly string[]): Promise<readonly string[]> {
  const git = (...words: string[]): string => execFileSync('git', words, { cwd: directory, encoding: 'utf8' });
  git('init', '-q');
  for (const path of paths) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), '{}');
  }
  git('add', '-A', '-f');
  const { findings } = await reportOn({ head: Object.fromEntries(paths.map((path) => [path, '{}'])) });
  const commands = new Set(findings.flatMap(({ remedy }) => untrackCommand(remedy)?.command ?? []));
  for (const command of commands) execFileSync('sh', ['-c', command], { cwd: directory });
  return git('ls-files', '-z').split('\0').slice(0, -1);
}

test('a path that must not be named is untracked by a pattern, and nothing else is', async () => {
  const kept = ['openclaw.json', 'skills/a/+15550100200/creds.json'];
  const state = [
    'credentials/whatsapp/+15550100200/creds.json',
    'credentials/whatsapp/+15550100201/creds.json',
    'credentials/whatsapp/default/creds.json',
    'agents/main/sessions/agent:main:whatsapp:dm:+15550100200.jsonl',
    'identity/[a]*.json',
    'identity/b.json',
  ];
  expect(await leftAfter([...kept, ...state])).toEqual(kept);
});

test('no pattern is given that would take more', async () => {
  const paths = ['credentials/kim@example.org/a.json', 'credentials/default/a.json', 'openclaw.json'];
  const { findings } = await reportOn({ head: Object.fromEntries(paths.map((path) => [path, '{}'])) });
  const remedies = findings.flatMap(({ remedy }) => (remedy.kind === 'untrack' ? [remedy] : []));
  expect(remedies).toMatchObject([
    { paths: [], patterns: [], unnamed: 1 },
    { paths: ['credentials/default/a.json'], patterns: [], unnamed: 0 },
  ]);
});
