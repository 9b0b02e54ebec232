import { readRepositories } from '../../../src/documents/read-repositories';
import { stateMap } from '../../../src/openclaw/data/state-map';
import { noTrackedState } from '../../../src/rules/gitignore/no-tracked-state';
import { requireExcludedAgentLogs } from '../../../src/rules/gitignore/require-excluded-agent-logs';
import { requireExcludedLogs } from '../../../src/rules/gitignore/require-excluded-logs';
import { requireExcludedSessions } from '../../../src/rules/gitignore/require-excluded-sessions';
import { messageIdOf, trackedMessages } from '../../../src/rules/gitignore/tracked-messages';
import type { Problem, Rule } from '../../../src/rules/rule';
import { processorTime } from '../../processor-time';
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
      title: "the source of a dotfile manager, whose names are not the host's",
      files: { 'dot_openclaw/openclaw.json': '{}', '.gitignore': '*.log\n' },
    },
    {
      title: 'with a byte order mark and CRLF',
      files: { 'openclaw.json': '{}', '.gitignore': '\uFEFFagents/*/sessions/\r\n' },
    },
  ],
  bad: [
    {
      title: 'anchored elsewhere',
      files: { '.openclaw/openclaw.json': '{}', '.gitignore': `«agents/*/sessions/»\nagents/*/agent/*.jsonl\n*.log\n` },
      reports: ['anchored'],
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
    {
      title: 'what stands beside the transcripts is brought back with them',
      files: { 'openclaw.json': '{}', '.gitignore': '/*\n!/openclaw.json\n«!/agents/»\n' },
      reports: ['re-included'],
    },
    {
      title: 'transcripts under one ending only',
      files: { 'openclaw.json': '{}', '.gitignore': '«*.jsonl»\n' },
      reports: ['longer-name'],
    },
    {
      title: 'two mistakes in a row',
      files: { 'openclaw.json': '{}', '.gitignore': '«!sessions/»\n!agents/ops/sessions/' },
      reports: ['re-included'],
    },
  ],
});
testRule(requireExcludedAgentLogs, {
  good: [{ title: 'a dotfile manager', files: { 'dot_openclaw/openclaw.json': '{}' } }],
});
testRule(requireExcludedLogs, {
  good: [
    { title: 'a dotfile manager', files: { 'dot_openclaw/openclaw.json': '{}' } },
    { title: 'from the root', files: { '.openclaw/openclaw.json': '{}', '.gitignore': '*.log\nlogs/' } },
  ],
  bad: [
    {
      title: 'the endings in the log directory alone',
      files: { 'openclaw.json': '{}', '.gitignore': '«**/logs/*.log»\n' },
      reports: ['logs-beside'],
    },
    {
      title: 'one log of many',
      files: { 'openclaw.json': '{}', '.gitignore': '«gateway.log»\n' },
      reports: ['partly-excluded'],
    },
    {
      title: 'a .gitignore above',
      files: { '.openclaw/openclaw.json': '{}', '.gitignore': 'dist/' },
      reports: ['not-excluded'],
    },
  ],
});

describe('what is said of an exclusion', () => {
  const one = (rule: Rule, gitignore: string): Problem | undefined =>
    problems(rule, { 'openclaw.json': '{}', '.gitignore': gitignore })[0];

  it('names the sample from the root, the file looked at, and a line that holds below it', () => {
    const files = {
      '.gitignore': 'node_modules/\n',
      '.openclaw/openclaw.json': '{}',
      '.openclaw-b/openclaw.json': '{}',
    };
    const found = problems(requireExcludedSessions, files);
    expect(found.map(({ messageId, data, place }) => [messageId, data?.path, data?.file, place])).toEqual(
      ['.openclaw', '.openclaw-b'].map((directory) => [
        'not-excluded',
        `${directory}/agents/main/sessions/sessions.json`,
        '.gitignore',
        { kind: 'file', path: '.gitignore' },
      ]),
    );
    for (const { remedy, words } of found) {
      expect(remedy).toMatchObject({ kind: 'edit', edits: [{ path: '.gitignore', text: '**/agents/*/sessions/\n' }] });
      expect(words?.lines).toBe('the line `**/agents/*/sessions/`');
    }
  });

  it('mends a pattern that holds at the root only', () => {
    const files = { '.gitignore': 'agents/*/sessions/\n', '.openclaw/openclaw.json': '{}' };
    expect(problems(requireExcludedSessions, files)[0]).toMatchObject({
      data: { pattern: 'agents/*/sessions/', meant: '**/agents/*/sessions/' },
      remedy: { kind: 'edit', edits: [{ span: { offset: 0, length: 18 }, text: '**/agents/*/sessions/' }] },
    });
  });

  it('counts what is left in', () => {
    expect(one(requireExcludedSessions, 'agents/ops/\n')).toMatchObject({
      messageId: 'partly-excluded',
      data: { path: 'agents/main/sessions/sessions.json', pattern: 'agents/ops/' },
      words: { others: ' and 3 others', them: 'them', samples: '8', escaped: '4' },
    });
    expect(one(requireExcludedSessions, 'sessions/*.jsonl*\ncold/\nsessions/\n!agents/ops/sessions\n')?.messageId).toBe(
      're-included',
    );
  });

  it('adds only the line that is missing', () => {
    expect(one(requireExcludedLogs, 'logs/\n')).toMatchObject({
      messageId: 'logs-beside',
      words: { lines: 'the line `*.log`' },
    });
    expect(one(requireExcludedLogs, '*.log\n')).toMatchObject({
      messageId: 'other-logs',
      words: { lines: 'the line `logs/`' },
    });
    expect(one(requireExcludedLogs, 'x\n')?.words?.lines).toBe('the lines `*.log` and `logs/`');
  });

  it('removes a pattern that brings logs back, and no other', () => {
    expect(one(requireExcludedLogs, '*.log\r\nlogs/*\r\n!*.log\r\ntmp/\r\n')?.remedy).toEqual({
      kind: 'edit',
      text: 'In {{file}}, remove line {{number}}: "{{pattern}}".',
      edits: [{ path: '.gitignore', span: { offset: 15, length: 8 }, text: '' }],
    });
    expect(one(requireExcludedSessions, '/*\n!/agents/\n')?.remedy).toMatchObject({
      edits: [{ span: { length: 0 }, text: 'agents/*/sessions/\n' }],
    });
  });

  it('moves a comment to a line of its own', () => {
    expect(one(requireExcludedLogs, 'logs/\n*.log  # what it says\n')?.remedy).toMatchObject({
      kind: 'edit',
      edits: [{ span: { offset: 11, length: 2 }, text: '\n' }],
    });
  });
});
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

it.each([
  ['2026.2.9', 'auth-profiles-plaintext'],
  ['2026.2.26', 'auth-profiles'],
  ['2026.9.6', 'auth-profiles'],
])('by %s, says of credentials: %s', (version, messageId) => {
  const files = {
    'openclaw.json': '{}',
    'agents/main/agent/auth-profiles.json': `{"profiles":{"a":{"type":"api_key","key":"${['k3y', 'qZ81', 'mmW0', 'pLx7', 'vB42'].join('')}"}}}`,
  };
  const [head] = readRepositories(snapshotOf(files), '.');
  const release = { version, from: 'stamp', exact: true, stated: null } as const;
  expect(head && [...noTrackedState.check({ head, release })]).toMatchObject([{ messageId }]);
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

  it('cost time that grows with their number, not with its square', () => {
    const time = (count: number): number => {
      const [head] = readRepositories(
        snapshotOf(many(count, (index) => `agents/a${index % 40}/sessions/${index}.jsonl`)),
        '.',
      );
      if (!head) throw new Error('no repository');
      // A copy, since what is found in a repository is kept with it.
      return processorTime(() => {
        expect([
          ...noTrackedState.check({
            head: { ...head },
            release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null },
          }),
        ]).toHaveLength(40);
      });
    };
    expect(time(20_000) / time(2_000)).toBeLessThan(40);
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

describe('what git does not track yet', () => {
  const untracked = (files: Readonly<Record<string, string>>, tracked: readonly string[]): readonly Problem[] => {
    const snapshot = snapshotOf(files);
    const entries = snapshot.entries.map((entry) => ({ ...entry, tracked: tracked.includes(entry.path) }));
    return readRepositories({ ...snapshot, entries }, '.').flatMap((head) => [
      ...noTrackedState.check({ head, release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null } }),
    ]);
  };

  it('is told apart, with a line that keeps it out', () => {
    const files = {
      'openclaw.json': '{}',
      '.gitignore': '*.log',
      'identity/device.json': '{}',
      'identity/b.json': '{}',
    };
    expect(untracked(files, ['openclaw.json', 'identity/b.json'])).toMatchObject([
      { messageId: 'identity', remedy: { kind: 'untrack', paths: ['identity/b.json'] } },
      {
        messageId: 'identity-untracked',
        data: { path: 'identity/device.json', target: '.gitignore', line: '/identity/' },
        remedy: { kind: 'edit', edits: [{ path: '.gitignore', text: '\n/identity/\n' }] },
      },
    ]);
  });

  it('says nothing of pulls, histories and rotation', () => {
    for (const [id, { text }] of Object.entries(trackedMessages))
      expect([id, /yet/.test(text)]).toEqual([id, id.includes('-untracked')]);
    const [found] = untracked({ 'openclaw.json': '{}', '.env': 'A=1' }, []);
    expect(found?.remedy).toEqual({ kind: 'manual', text: 'Create {{target}} with the line "{{line}}"{{more}}.' });
  });

  it('is kept out by one line for many, in the .gitignore above', () => {
    const files = {
      '.gitignore': '',
      '.openclaw/openclaw.json': '{}',
      '.openclaw/agents/main/sessions/1.jsonl': '',
      '.openclaw/agents/main/sessions/2.jsonl': '',
    };
    expect(untracked(files, [])).toMatchObject([
      {
        messageId: 'sessions-untracked-many',
        words: { count: '2', more: '' },
        remedy: { kind: 'edit', edits: [{ path: '.gitignore', text: '/.openclaw/agents/*/sessions/\n' }] },
      },
    ]);
  });

  it('is named alone where the pattern takes in what may be tracked', () => {
    const files = { 'openclaw.json': '{}', '.gitignore': '', '.env.local': 'A=1', '.env.example': 'A=' };
    expect(untracked(files, [])[0]?.data?.line).toBe('/.env.local');
  });

  it('is left to the reader where a file further down overrules the line', () => {
    const files = {
      'openclaw.json': '{}',
      '.gitignore': '',
      'agents/.gitignore': '!sessions/\n',
      'agents/main/sessions/1.jsonl': '',
    };
    expect(untracked(files, [])[0]?.remedy.kind).toBe('manual');
  });

  it('has a line for all that the map says must not be tracked', () => {
    for (const { git, samples } of stateMap.filter((entry) => entry.git === 'never')) {
      for (const sample of samples) {
        const [found] = untracked({ 'openclaw.json': '{}', '.gitignore': '', [sample]: '' }, ['openclaw.json']);
        expect([git, sample, found?.remedy.kind]).toEqual(['never', sample, 'edit']);
      }
    }
  });
});

it('reads a file for references only where that decides', () => {
  const [head] = readRepositories(
    snapshotOf({ 'openclaw.json': '{}', 'agents/main/sessions/sessions.json': '{}' }),
    '.',
  );
  if (!head) throw new Error('no repository');
  // A file that fails when it is parsed: had the rule asked for its tree, the check would throw.
  const files = head.files.map((file) =>
    Object.defineProperty(Object.create(file) as typeof file, 'tree', {
      get: () => {
        throw new Error(`${file.path} was parsed`);
      },
    }),
  );
  const release = { version: '2026.9.6', from: 'stamp', exact: true, stated: null } as const;
  expect([...noTrackedState.check({ head: { ...head, files }, release })]).toHaveLength(1);
});
