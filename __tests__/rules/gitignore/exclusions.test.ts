import { readRepositories } from '../../../src/documents/read-repositories';
import type { JudgedRelease } from '../../../src/model/release';
import { edited } from '../../../src/remedies/edited';
import { rules } from '../../../src/rules/index';
import type { Problem, Rule } from '../../../src/rules/rule';
import { snapshotOf } from '../literal';

const exclusions = rules.filter(({ meta }) => meta.id.startsWith('gitignore/require-excluded-'));
const stated = (version: string): JudgedRelease => ({ version, from: 'stamp', exact: true, stated: null });
type Files = Readonly<Record<string, string | Uint8Array>>;

function problems(files: Files, release = stated('2026.9.6'), asked: readonly Rule[] = exclusions): readonly Problem[] {
  return readRepositories(snapshotOf(files), '.').flatMap((head) =>
    asked.flatMap((rule) => [...rule.check({ head, release })]),
  );
}

const only = (name: string): readonly Rule[] =>
  exclusions.filter(({ meta }) => meta.id === `gitignore/require-excluded-${name}`);

it('has a rule for each class that the guide names, and for each further one that matters', () => {
  const severities = exclusions.map(({ meta }) => [
    meta.id.replace('gitignore/require-excluded-', ''),
    meta.messages['absent']?.severity,
  ]);
  expect(Object.fromEntries(severities)).toEqual({
    'agent-logs': 'error',
    logs: 'error',
    sessions: 'error',
    'config-copies': 'warning',
    credentials: 'warning',
    databases: 'warning',
    environment: 'warning',
    media: 'warning',
    workspace: 'warning',
  });
});

it.each([
  ['in the state directory', 'openclaw.json', '.gitignore', 'node_modules/'],
  ['above it', '.openclaw/openclaw.json', '.gitignore', '*.tmp\n'],
  ['in CRLF', 'openclaw.json', '.gitignore', '*.tmp\r\n'],
])('is set right by the edits of all rules together: %s', (_, config, path, text) => {
  const found = problems({ [config]: '{}', [path]: text });
  const edits = found.flatMap(({ remedy }) => (remedy.kind === 'edit' ? remedy.edits : []));
  expect(found).toHaveLength(9);
  expect(edits).toHaveLength(9);
  const after = edited(path, text, edits);
  expect(problems({ [config]: '{}', [path]: after })).toEqual([]);
  const other = readRepositories(snapshotOf({ [config]: '{}', [path]: after }), '.')[0]?.ignoreRules;
  for (const kept of ['skills/foo/bin', 'src/credentials/a.ts', 'openclaw.json', '.env.example'])
    expect([kept, other?.verdict(kept).ignored]).toEqual([kept, false]);
});

it('names one remedy for all where there is no .gitignore', () => {
  const found = problems({ '.openclaw/openclaw.json': '{}' });
  expect(found).toHaveLength(9);
  expect(
    new Set(
      found.map(({ messageId, remedy, words, data }) =>
        [messageId, remedy.text, words?.lines, data?.target].join('\n'),
      ),
    ).size,
  ).toBe(1);
  expect(found[0]).toMatchObject({
    data: { target: '.openclaw/.gitignore' },
    words: { lines: 'the lines `/*`, `!/.gitignore` and `!/openclaw.json`' },
  });
  expect(
    problems({ '.openclaw/openclaw.json': '{}', '.openclaw/.gitignore': '/*\n!/.gitignore\n!/openclaw.json\n' }),
  ).toEqual([]);
});

describe('what the era can produce', () => {
  const asked = (release: JudgedRelease, name: string): string =>
    problems({ 'openclaw.json': '{}' }, release, only(name))
      .map(({ words }) => `${words?.escaped ?? ''}${words?.written ?? ''}`)
      .join();

  it('is what is asked about; everything, where nobody said which release it is', () => {
    const counts = ['2026.2.9', '2026.4.15', '2026.7.1', '2026.9.6'].map((version) =>
      Number(asked(stated(version), 'databases')),
    );
    expect(counts).toEqual([6, 6, 12, 6]);
    expect(Number(asked({ ...stated('2026.9.6'), from: 'newest' }, 'databases'))).toBe(12);
  });

  it('is said of sessions', () => {
    expect(asked(stated('2026.4.15'), 'sessions')).toContain('OpenClaw 2026.4.15 writes every conversation there');
    expect(asked(stated('2026.9.6'), 'sessions')).toContain(
      'OpenClaw 2026.9.6 keeps sessions in `agents/*/agent/openclaw-agent.sqlite`',
    );
    expect(asked({ ...stated('2026.9.6'), from: 'shape' }, 'sessions')).toContain('before 2026.8');
  });

  it('leaves out the files that the guide asks to commit, where they are', () => {
    const of = (files: Files): number =>
      Number(problems(files, stated('2026.4.15'), only('credentials'))[0]?.words?.samples);
    const bare = of({ 'openclaw.json': '{}' });
    expect(
      of({ 'openclaw.json': '{}', 'agents/a/agent/auth-profiles.json': '{}', 'agents/a/agent/models.json': '{}' }),
    ).toBe(bare - 4);
  });
});

describe('a .gitignore that git reads in another way', () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('*.log\nlogs/\n', 'utf16le')]);

  it.each([
    ['UTF-16', utf16, 'is UTF-16, of which git makes no pattern'],
    ['NUL characters', 'a\0b\nagents/\0\n', 'has NUL characters in it, where git stops reading a line'],
  ])('is told apart from none: %s', (_, text, why) => {
    expect(problems({ 'openclaw.json': '{}', '.gitignore': text }, stated('2026.9.6'), only('logs'))).toMatchObject([
      {
        messageId: 'unreadable',
        words: { why },
        place: { kind: 'file', path: '.gitignore' },
        remedy: { kind: 'manual' },
      },
    ]);
  });

  it('may be a link, which git does not follow', () => {
    const snapshot = snapshotOf({ 'openclaw.json': '{}', '.gitignore': 'other' }, { '.gitignore': 'symlink' });
    const [head] = readRepositories(snapshot, '.');
    const found = head && only('media').flatMap((rule) => [...rule.check({ head, release: stated('2026.9.6') })]);
    expect(found).toMatchObject([
      { messageId: 'unreadable', words: { why: 'is a symbolic link, which git does not follow' } },
    ]);
  });

  it('has its say where a pattern of it holds all the same', () => {
    expect(problems({ 'openclaw.json': '{}', '.gitignore': 'a\0b\n/*\n!/openclaw.json\n' })).toEqual([]);
  });
});
