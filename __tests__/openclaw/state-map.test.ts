import { stateMap } from '../../src/openclaw/data/state-map';
import { stateClasses } from '../../src/openclaw/state-entry';
import { stateEntryFor } from '../../src/openclaw/state-map';
import { processorTime } from '../processor-time';
import { mayBeTracked, neverTracked } from './sample-paths';

describe('every row', () => {
  it.each(stateMap.map((entry) => [entry.pattern, entry] as const))('%s has samples that are its own', (_, entry) => {
    expect(entry.samples.filter((sample) => stateEntryFor(sample)?.git !== entry.git)).toEqual([]);
    expect(stateClasses).toContain(entry.class);
    expect(entry.severity === null).toBe(entry.git !== 'never');
  });

  it('stands once', () => {
    expect(new Set(stateMap.map(({ pattern }) => pattern)).size).toBe(stateMap.length);
  });
});

it('gives each class one severity, generic names aside', () => {
  const severities = new Map<string, Set<string | null>>();
  for (const { class: kind, severity, generic, git } of stateMap)
    if (!generic && git === 'never') severities.set(kind, (severities.get(kind) ?? new Set()).add(severity));
  expect([...severities].filter(([, each]) => each.size > 1)).toEqual([]);
});

it.each(neverTracked)('%s must never be tracked', (path) => {
  expect(stateEntryFor(path)).toMatchObject({ git: 'never' });
});

it.each([...mayBeTracked, 'openclaw.json.example', 'clawdbot.json', 'skills/foo/build.log', 'policies/a.md'])(
  '%s may be tracked',
  (path) => {
    expect(stateEntryFor(path)?.git).not.toBe('never');
    expect(stateEntryFor(path)).not.toBeNull();
  },
);

it.each(['README.md', '.github/workflows/check.yml', 'docs/a.md', 'OpenClaw.json.bak', 'Logs/a', ''])(
  'of "%s" it knows nothing',
  (path) => {
    expect(stateEntryFor(path)).toBeNull();
  },
);

it.each([
  ['openclaw.json.bak.4', 'config-copy', 'error'],
  ['openclaw.json.clobbered', 'config-copy', 'error'],
  ['openclaw.json.backup', 'config-copy', 'error'],
  ['clawdbot.json.bak', 'config-copy', 'error'],
  ['agents/ops/sessions/1.jsonl.reset.2026-03-31T17-12-57.214Z', 'sessions', 'error'],
  ['agents/main/sessions/1.jsonl.bak.1', 'sessions', 'error'],
  ['agents/main/sessions/1.jsonl.lock', 'sessions', 'error'],
  ['agents/main/agent/x.jsonl', 'agent-logs', 'error'],
  ['logs/gateway.err.log', 'logs', 'error'],
  ['credentials/telegram-work-allowFrom.json', 'contacts', 'error'],
  ['agents/main/agent/auth-profiles.json', 'auth-profiles', 'error'],
  ['agents/main/agent/models.json', 'model-catalog', 'warning'],
  ['devices/paired.json', 'identity', 'error'],
  ['state/openclaw.sqlite-shm', 'databases', 'error'],
  ['workspace/db.sqlite', 'workspace', 'warning'],
  ['workspace', 'workspace', 'warning'],
  ['cron/jobs.json.bak', 'scheduled', 'warning'],
  ['openclaw-20260401.tar.gz', 'archives', 'error'],
  ['backups/2026-03-09T08-00-00.000+08-00-openclaw-backup.tar.gz', 'archives', 'error'],
  ['credentials/telegram-allowFrom.json', 'contacts', 'error'],
  ['workspace/.openclaw/workspace-state.json', 'workspace', 'warning'],
])('%s is of class %s, %s', (path, kind, severity) => {
  expect(stateEntryFor(path)).toMatchObject({ class: kind, severity });
});

it('answers in time that grows with the paths asked for', () => {
  const ask = (count: number) => (): void => {
    for (let index = 0; index < count; index++) stateEntryFor(`agents/a${index % 50}/keep/${index}/note.md`);
  };
  expect(processorTime(ask(40_000)) / processorTime(ask(4_000))).toBeLessThan(40);
});
