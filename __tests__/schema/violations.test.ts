import { readRepositories } from '../../src/documents/read-repositories';
import { dotted } from '../../src/model/pointer';
import { newestRelease } from '../../src/openclaw/releases';
import { violations } from '../../src/schema/violations';
import { snapshotOf } from '../rules/literal';

function broken(files: Readonly<Record<string, string>>, release = newestRelease()): readonly string[] {
  const [head] = readRepositories(snapshotOf(files), '.');
  if (!head?.config) throw new Error('no config');
  return violations(head.config, release).map(({ constraint, path }) => `${constraint.id} ${dotted(path)}`);
}

function ofConfig(config: unknown, release?: string): readonly string[] {
  return broken({ 'openclaw.json': JSON.stringify(config) }, release);
}

test('a constraint of a later release does not hold for an earlier one', () => {
  const config = { agents: { list: [{ id: 'a' }, { id: 'b' }] } };
  expect(ofConfig(config, '2026.7.35')).toEqual([]);
  expect(ofConfig(config, '2026.8.1')).toEqual(['agents-without-ownership agents.ownership']);
});

test('what the schema refuses is not told again', () => {
  expect(ofConfig({ agents: { defaults: { heartbeat: { every: 5, target: 'last' } } } })).toEqual([]);
  expect(ofConfig({ tools: { nope: 1, allow: ['a'], alsoAllow: ['b'] } })).toEqual([
    'tools-allow-with-also-allow tools.alsoAllow',
  ]);
});

test('what an unseen include may supply is not missed', () => {
  const host = { '.gitignore': '/private.json5\n' };
  expect(
    broken({
      ...host,
      'openclaw.json':
        '{ bindings: [{ agentId: "x", match: { channel: "telegram" } }], agents: { $include: "./private.json5" } }',
    }),
  ).toEqual([]);
  expect(
    broken({ ...host, 'openclaw.json': '{ models: { providers: { mine: { $include: "./private.json5" } } } }' }),
  ).toEqual([]);
});

test('what the environment completes is taken to fit', () => {
  expect(ofConfig({ agents: { defaults: { heartbeat: { every: '${EVERY}', target: '${TO}' } } } })).toEqual([]);
  expect(ofConfig({ agents: { defaults: { heartbeat: { every: '$${EVERY}' } } } })).toEqual([
    'heartbeat-every agents.defaults.heartbeat.every',
  ]);
});

test('no type is assumed', () => {
  const values = [null, 0, '', 'x', true, [], [null], {}, { a: null }, [[]]];
  const places = [
    'agents',
    'bindings',
    'broadcast',
    'channels',
    'gateway',
    'hooks',
    'mcp',
    'models',
    'tools',
    'talk',
    'plugins',
  ];
  for (const value of values) {
    expect(() => ofConfig(Object.fromEntries(places.map((place) => [place, value])))).not.toThrow();
    expect(() =>
      ofConfig(
        Object.fromEntries(
          places.map((place) => [place, { a: value, list: value, entries: value, servers: { a: value } }]),
        ),
      ),
    ).not.toThrow();
  }
});

test('a roster of many agents costs little', () => {
  const entries = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`a${index}`, { agentDir: `/d/${index % 7}` }]),
  );
  const bindings = Array.from({ length: 20_000 }, (_, index) => ({
    agentId: `b${index}`,
    match: { channel: 'telegram' },
  }));
  const started = performance.now();
  expect(ofConfig({ agents: { ownership: 'explicit', entries }, bindings }).length).toBeGreaterThan(30_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
