import { readRepositories } from '../../../src/documents/read-repositories';
import { stateMap } from '../../../src/openclaw/data/state-map';
import { noTrackedState } from '../../../src/rules/gitignore/no-tracked-state';
import { requireExcludedAgentLogs } from '../../../src/rules/gitignore/require-excluded-agent-logs';
import { requireExcludedLogs } from '../../../src/rules/gitignore/require-excluded-logs';
import { requireExcludedSessions } from '../../../src/rules/gitignore/require-excluded-sessions';
import { messageIdOf, trackedMessages } from '../../../src/rules/gitignore/tracked-messages';
import type { Problem, Rule } from '../../../src/rules/rule';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

const guide = 'agents/*/sessions/\nagents/*/agent/*.jsonl\n*.log\n';

function problems(rule: Rule, files: Readonly<Record<string, string>>, root = '.'): readonly Problem[] {
  return readRepositories(snapshotOf(files), root).flatMap((head) => [
    ...rule.check({ head, release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null } }),
  ]);
}

testRule(requireExcludedSessions, {
  good: [
    { title: 'in the state directory', files: { '.openclaw/openclaw.json': '{}', '.openclaw/.gitignore': guide } },
    {
      title: 'from above',
      files: { '.openclaw/openclaw.json': '{}', '.gitignore': '/.openclaw/*\n!/.openclaw/openclaw.json\n' },
    },
    {
      title: 'with a byte order mark and CRLF',
      files: { 'openclaw.json': '{}', '.gitignore': '\uFEFFagents/*/sessions/\r\n' },
    },
  ],
  bad: [
    {
      title: 'anchored elsewhere',
      files: { '.openclaw/openclaw.json': '{}', '.gitignore': guide },
      reports: ['not-excluded'],
    },
    {
      title: 'no newline at the end',
      files: { 'openclaw.json': '{}', '.gitignore': '*.log' },
      reports: ['not-excluded'],
    },
    { title: 'state without a config', files: { 'identity/device.json': '{}' }, reports: ['absent'] },
    {
      title: 'a nested .gitignore that an edit above cannot overrule',
      files: { 'openclaw.json': '{}', '.gitignore': 'agents/*/sessions/\n', 'agents/.gitignore': '«!sessions/»\n' },
      reports: ['re-included'],
    },
  ],
});
testRule(requireExcludedAgentLogs);
testRule(requireExcludedLogs);
testRule(noTrackedState, {
  good: [
    {
      title: 'samples and templates',
      files: {
        'openclaw.json': '{}',
        '.env.example': 'A=1',
        'examples/identity/device.json': '{}',
        'openclaw.json.example': '{}',
      },
    },
    {
      title: 'an include under a common name',
      files: { 'openclaw.json': '{"$include":"./settings/a.json5"}', 'settings/a.json5': '{}' },
    },
  ],
  bad: [
    {
      title: 'credentials in a profile and in a catalog',
      files: {
        'openclaw.json': '{}',
        'agents/main/agent/auth-profiles.json': `{"profiles":{"a":{"type":"api_key","key":"${['k3y', 'qZ81', 'mmW0', 'pLx7', 'vB42'].join('')}"}}}`,
        'agents/main/agent/models.json': 'not JSON',
      },
      reports: ['auth-profiles', 'model-catalog'],
    },
    {
      title: 'common names',
      files: { 'openclaw.json': '{}', 'tools/a.sh': '', 'bin/b': '' },
      reports: ['generic', 'generic'],
    },
    { title: 'old names', files: { 'clawdbot.json': '{}', 'clawdbot.json.bak.1': '{}' }, reports: ['config-copy'] },
  ],
});

it('says each thing with the severity of the state map', () => {
  for (const { class: kind, severity, git, generic } of stateMap) {
    const id = git === 'never' && !generic ? messageIdOf(kind) : null;
    if (id !== null && id !== 'model-catalog') expect([kind, trackedMessages[id].severity]).toEqual([kind, severity]);
  }
});

describe('many tracked files', () => {
  const many = (count: number, path: (index: number) => string): Record<string, string> =>
    Object.fromEntries([
      ['openclaw.json', '{}'],
      ...Array.from({ length: count }, (_, index) => [path(index), ''] as const),
    ]);

  it('are one finding, and the directory is untracked where nothing else is in it', () => {
    const [only, ...rest] = problems(
      noTrackedState,
      many(400, (index) => `agents/main/sessions/${index}.jsonl`),
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      words: { count: '400' },
      remedy: { kind: 'untrack', paths: ['agents/main/sessions'] },
    });
  });

  it('are capped, credentials too', () => {
    const found = problems(
      noTrackedState,
      many(200, (index) => `credentials/${String(index).padStart(3, '0')}.json`),
    );
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toMatchObject({ messageId: 'credentials-many', words: { count: '150' } });
    expect(
      problems(
        noTrackedState,
        many(300, (index) => `agents/a${index}/sessions/1.jsonl`),
      ),
    ).toHaveLength(51);
  });

  it('cost little', () => {
    const files = many(10_000, (index) => `agents/a${index % 40}/sessions/${index}.jsonl`);
    const [head] = readRepositories(snapshotOf(files), '.');
    const start = performance.now();
    const found = head
      ? [...noTrackedState.check({ head, release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null } })]
      : [];
    expect(found).toHaveLength(40);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('untracks the files alone where their directory holds others', () => {
  const [found] = problems(noTrackedState, {
    '.openclaw/openclaw.json': '{}',
    '.openclaw/telegram/a.json': '',
    '.openclaw/telegram/b.json': '',
    '.openclaw/telegram/c.example': '',
  });
  expect(found?.remedy).toMatchObject({ paths: ['.openclaw/telegram/a.json', '.openclaw/telegram/b.json'] });
});
