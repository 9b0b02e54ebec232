import { fillTemplate } from '../../../src/credentials/sample';
import { readRepositories } from '../../../src/documents/read-repositories';
import { noEmbeddedRepository } from '../../../src/rules/gitignore/no-embedded-repository';
import { noCaseCollision } from '../../../src/rules/gitignore/no-case-collision';
import { noOutsideLink } from '../../../src/rules/gitignore/no-outside-link';
import { noTrackedState } from '../../../src/rules/gitignore/no-tracked-state';
import { requireTrackedConfig } from '../../../src/rules/gitignore/require-tracked-config';
import type { Problem, Rule } from '../../../src/rules/rule';
import { processorTime } from '../../processor-time';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

type Kinds = Parameters<typeof snapshotOf>[1];

function problems(
  rule: Rule,
  files: Readonly<Record<string, string>>,
  kinds: Kinds = {},
  untracked: readonly string[] = [],
): readonly Problem[] {
  const snapshot = snapshotOf(files, kinds);
  const entries = snapshot.entries.map((entry) => ({ ...entry, tracked: !untracked.includes(entry.path) }));
  return readRepositories({ ...snapshot, entries }, '.').flatMap((head) => [
    ...rule.check({ head, release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null } }),
  ]);
}

describe('tracked state', () => {
  it('tells a path that a pattern ignores from one that none does, with the line that is missing', () => {
    const files = { 'openclaw.json': '{}', '.gitignore': 'identity/\n', 'identity/device.json': '{}', '.env': 'A=1' };
    const [env, identity] = problems(noTrackedState, files);
    expect(env).toMatchObject({ messageId: 'environment', words: { although: '' }, data: { line: '/.env' } });
    expect(env?.remedy.text).toContain('add the line "{{line}}"{{more}} to {{target}}, commit');
    expect(identity).toMatchObject({ words: { although: ', although a pattern ignores it' } });
    expect(identity?.remedy.text).toContain('it was committed before that');
  });

  it('asks to rotate what a file holds, or held where it holds none now', () => {
    const path = 'agents/main/agent/models.json';
    const remedyOf = (apiKey: string): string | undefined =>
      problems(noTrackedState, { 'openclaw.json': '{}', [path]: JSON.stringify({ providers: { a: { apiKey } } }) })[0]
        ?.remedy.text;
    expect(remedyOf(fillTemplate('{h48}'))).toMatch(/ Rotate every secret it held: it stays in history\.$/);
    expect(remedyOf('secretref-managed')).toMatch(/ Rotate every secret that an earlier commit of it holds: it stays/);
  });

  it('is found beside a directory that holds the config alone', () => {
    const files = {
      'config/openclaw.json': '{}',
      '.gitignore': '',
      'config/.gitignore': '',
      'identity/device.json': '{}',
      'logs/a.log': '',
      'src/agents/a/sessions/b.ts': '',
    };
    expect(problems(noTrackedState, files)).toMatchObject([
      { messageId: 'identity', data: { path: 'identity/device.json', line: '/identity/', target: '.gitignore' } },
    ]);
  });

  it('is no repository of its own', () => {
    expect(problems(noTrackedState, { 'openclaw.json': '{}', workspace: '' }, { workspace: 'submodule' })).toEqual([]);
  });

  it.each([
    ['credentials/telegram-allowFrom.json', 'contacts'],
    ['agents/main/sessions/1.jsonl.reset.2026-03-31T17-12-57.214Z', 'sessions'],
    ['media/inbound/a.jpg', 'media'],
    ['browser/openclaw/user-data/Default/Cookies', 'browser'],
    ['telegram/sticker-cache.json', 'channel-state'],
    ['openclaw-20260401.tar.gz', 'archives'],
  ])("is told as private, other people's too: %s", (path, messageId) => {
    expect(problems(noTrackedState, { 'openclaw.json': '{}', [path]: '' })).toMatchObject([{ messageId }]);
    expect(noTrackedState.meta.messages[messageId as 'contacts'].text).toContain("It is private, other people's too");
  });
});

testRule(noEmbeddedRepository, {
  good: [
    {
      title: 'a repository outside of the state directory',
      files: { '.openclaw/openclaw.json': '{}', vendor: '' },
      kinds: { vendor: 'submodule' },
    },
  ],
});

it('keeps a repository out before git takes it', () => {
  const files = { '.openclaw/openclaw.json': '{}', '.gitignore': '*.log', '.openclaw/workspace': '' };
  const found = problems(noEmbeddedRepository, files, { '.openclaw/workspace': 'submodule' }, ['.openclaw/workspace']);
  expect(found).toMatchObject([
    {
      messageId: 'embedded-untracked',
      remedy: { kind: 'edit', edits: [{ path: '.gitignore', text: '\n/.openclaw/workspace/\n' }] },
    },
  ]);
});

it.each([
  ['/home/a/openclaw.json', true],
  ['C:\\openclaw.json', true],
  ['../openclaw.json', true],
  ['a/../../b', true],
  ['..a/b', false],
  ['a/../b', false],
])('a link to %s leaves the repository: %s', (target, leaves) => {
  expect(problems(noOutsideLink, { 'openclaw.json': target }, { 'openclaw.json': 'symlink' })).toHaveLength(
    Number(leaves),
  );
});

testRule(noCaseCollision, {
  bad: [
    {
      title: 'a directory, and letters that are composed in two ways',
      files: {
        'openclaw.json': '{}',
        'Skills/a.md': '',
        'skills/a.md': '',
        'skills/\u00e9.md': '',
        'skills/e\u0301.md': '',
      },
      reports: ['collision', 'collision'],
    },
  ],
});

it('tells of so many names and no more', () => {
  const names = Array.from({ length: 100 }, (_, index) => [`a${index}.md`, `A${index}.md`]).flat();
  expect(problems(noCaseCollision, Object.fromEntries(names.map((name) => [name, ''])))).toHaveLength(20);
});

testRule(requireTrackedConfig, {
  good: [{ title: 'an old name', files: { 'clawdbot.json': '{}', '.gitignore': 'openclaw.json\n' } }],
  bad: [
    {
      title: 'from above',
      files: { '.openclaw/openclaw.json': '{}', '.gitignore': '«*.json»\n' },
      reports: ['ignored'],
    },
  ],
});

it('reads a hostile .gitmodules in time that grows with its length', () => {
  const ask = (length: number) => (): void => {
    const files = { 'openclaw.json': '{}', workspace: '', '.gitmodules': `path =${' '.repeat(length)}"\n`.repeat(4) };
    expect(problems(noEmbeddedRepository, files, { workspace: 'submodule' })).toHaveLength(1);
  };
  expect(processorTime(ask(400_000)) / processorTime(ask(40_000))).toBeLessThan(40);
});
