import { check, type CheckRequest } from '../src/check';
import { changesBetween } from '../src/config-changes';
import { readRepositories } from '../src/documents/read-repositories';
import type { Repository } from '../src/documents/repository';
import { fillTemplate } from '../src/credentials/sample';
import { judge, quotesOf } from '../src/judge';
import type { ConfigChange, ConfigChanges } from '../src/model/config-change';
import { mostChanges } from '../src/model/config-change';
import type { JudgedRelease } from '../src/model/release';
import type { ObjectSource } from '../src/model/snapshot';
import { compareWithBase } from '../src/policy/compare';
import { rules } from '../src/rules/index';
import { processorTime } from './processor-time';
import { snapshotOf } from './rules/literal';

type Files = Readonly<Record<string, string>>;
const release: JudgedRelease = { version: '2026.9.6', from: 'stamp', exact: true, stated: null };

function repositoryOf(files: string | Files): Repository {
  const [repository] = readRepositories(
    snapshotOf(typeof files === 'string' ? { 'openclaw.json': files } : files),
    '.',
  );
  if (!repository) throw new Error('no repository');
  return repository;
}

function changes(base: string | Files, head: string | Files): ConfigChanges | null {
  const [before, after] = [repositoryOf(base), repositoryOf(head)];
  const quotes = quotesOf([before, after]);
  const family = rules.filter(({ meta }) => meta.id.startsWith('change/'));
  const { findings } = judge({ head: after, release, change: { base: before, past: [] } }, family, quotes);
  return changesBetween(before, after, compareWithBase(findings, []), [release.version], quotes);
}

const told = (
  found: ConfigChanges | null,
): readonly (readonly [string, string, ConfigChange['before'], ConfigChange['after']])[] =>
  (found?.listed ?? []).map(({ kind, path, before, after }) => [kind, path, before, after]);

test('fields added, removed and changed, with the values of a closed vocabulary', () => {
  const found = changes(
    '{ gateway: { bind: "loopback", port: 1, mode: "local" }, session: { dmScope: "main" } }',
    '{ gateway: { bind: "lan", port: 2, mode: "local", tailscale: { mode: "off" } } }',
  );
  expect(told(found)).toEqual([
    ['changed', 'gateway.bind', 'loopback', 'lan'],
    ['changed', 'gateway.port', 1, 2],
    ['added', 'gateway.tailscale', null, null],
    ['removed', 'session', null, null],
  ]);
  expect(found?.count).toBe(4);
});

test('a place is marked by the rule that finds fault with it, or with what is in it', () => {
  const found = changes(
    '{ gateway: { bind: "loopback" }, tools: { deny: ["exec"] }, channels: {} }',
    '{ gateway: { bind: "lan" }, tools: { deny: [] }, channels: { x: { dmPolicy: "open" } }, ui: {} }',
  );
  expect(found?.listed.map(({ pointer, risk }) => [pointer, risk])).toEqual([
    ['/gateway/bind', 'change/no-widened-exposure'],
    ['/tools/deny/0', 'change/no-widened-exposure'],
    ['/channels/x', 'change/no-widened-exposure'],
    ['/ui', null],
  ]);
});

test('what is no word of the release is only said to have changed', () => {
  const secret = fillTemplate('sk-ant-api03-{w93}AA');
  const found = changes(
    '{ env: { vars: { A: "one" } }, ui: { seamColor: "red" }, channels: { telegram: { allowFrom: [123456789] } } }',
    `{ env: { vars: { A: "${secret}", "${secret}": "x" } }, ui: { seamColor: "blue" }, channels: { telegram: { allowFrom: [987654321] } } }`,
  );
  expect(told(found).map(([kind, , before, after]) => [kind, before, after])).toEqual([
    ['changed', null, null],
    ['added', null, null],
    ['changed', null, null],
    ['added', null, null],
    ['removed', null, null],
  ]);
  expect(JSON.stringify(found)).not.toContain(secret);
  expect(JSON.stringify(found)).not.toMatch(/123456789|987654321|red|blue/);
});

test('a roster that moves is one move, and what changes in it is told', () => {
  const found = changes(
    '{ agents: { list: [{ id: "main", name: "a" }, { id: "b", workspace: "w" }] } }',
    '{ agents: { entries: { b: { workspace: "w" }, main: { name: "c" } } } }',
  );
  expect(found?.listed.map(({ kind, pointer, from }) => [kind, pointer, from])).toEqual([
    ['moved', '/agents/entries', '/agents/list'],
    ['changed', '/agents/entries/main/name', null],
  ]);
});

test('order is no change, of members, of named elements or of words', () => {
  const found = changes(
    '{ a: 1, b: { c: 1, d: [{ id: "x", e: 1 }, { id: "y" }], f: ["p", "q", "q"] } }',
    '{ b: { f: ["q", "p", "q"], d: [{ id: "y" }, { e: 1, id: "x" }], c: 1 }, a: 1 }',
  );
  expect(found).toEqual({ count: 0, listed: [] });
});

test('includes are followed, and what may stand in one that is not seen is left out', () => {
  const base = { 'openclaw.json': '{ ui: { seamColor: "a" }, tools: { profile: "full" } }' };
  expect(
    changes(base, {
      'openclaw.json': '{ ui: { $include: "./u.json5" }, tools: { profile: "full" } }',
      'u.json5': '{ seamColor: "a" }',
    })?.count,
  ).toBe(0);
  const unseen = {
    'openclaw.json': '{ ui: { $include: "./u.json5" }, tools: { profile: "coding" } }',
    '.gitignore': '/u.json5\n',
  };
  expect(
    told(
      changes(base, {
        ...unseen,
        'openclaw.json': '{ ui: { $include: "./u.json5", x: 1 }, tools: { profile: "coding" } }',
      }),
    ),
  ).toEqual([
    ['added', 'ui.x', null, null],
    ['changed', 'tools.profile', 'full', 'coding'],
  ]);
});

test('nothing where one side cannot be read', () => {
  expect(changes('{ a: ', '{}')).toBeNull();
  expect(changes('{}', { 'README.md': '' })).toBeNull();
});

test('of many changes those with a risk are listed first, and all are counted', () => {
  const groups = (amount: number, policy: string): string =>
    Array.from({ length: amount }, (_, index) => `g${index}: { topic: ${policy} }`).join(', ');
  const found = changes(
    `{ ui: { ${groups(500, '1')} }, gateway: { bind: "loopback" } }`,
    `{ ui: { ${groups(500, '2')} }, gateway: { bind: "lan" } }`,
  );
  expect(found?.count).toBe(501);
  expect(found?.listed).toHaveLength(mostChanges);
  expect(found?.listed.at(-1)).toMatchObject({ path: 'gateway.bind', risk: 'change/no-widened-exposure' });
});

test('time is in proportion to what the two hold', () => {
  const config = (amount: number, value: number): Repository =>
    repositoryOf(
      `{ ui: { ${Array.from({ length: amount }, (_, index) => `k${index}: { a: ${value}, b: [${value}] }`).join(', ')} } }`,
    );
  const time = (amount: number): number => {
    const [before, after] = [config(amount, 1), config(amount, 2)];
    const quotes = quotesOf([before, after]);
    return processorTime(() => changesBetween(before, after, [], ['2026.9.6'], quotes));
  };
  expect(time(50_000)).toBeLessThan(20 * time(10_000) + 50);
});

test('the report of a check carries them where there is a base', async () => {
  const unasked = (): Promise<never> => Promise.reject(new Error('not asked for'));
  const source: ObjectSource = {
    ...{ commit: unasked, parents: unasked, has: unasked, mergeBase: unasked },
    ...{ isShallow: unasked, lineDates: unasked, past: unasked },
    snapshot: ({ kind }) =>
      Promise.resolve(
        snapshotOf({
          'openclaw.json': `{ gateway: { mode: "local", bind: "${kind === 'commit' ? 'loopback' : 'lan'}" } }`,
        }),
      ),
  };
  const settings = {
    directory: '.',
    release: null,
    preview: 'off',
    today: null,
    failOn: 'error',
    scope: 'all',
  } as const;
  const asked = (base: CheckRequest['base']) =>
    check(source, { head: { kind: 'worktree' }, base, history: null, settings });
  const [compared, alone] = [await asked({ kind: 'commit', commit: 'f'.repeat(40) }), await asked({ kind: 'none' })];
  expect(compared.targets[0]?.changes).toEqual({
    count: 1,
    listed: [
      expect.objectContaining({
        path: 'gateway.bind',
        before: 'loopback',
        after: 'lan',
        risk: 'hardening/no-exposed-gateway',
      }),
    ],
  });
  expect(alone.targets[0]?.changes).toBeNull();
});
