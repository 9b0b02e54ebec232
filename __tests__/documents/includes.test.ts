import { readRepositories } from '../../src/documents/read-repositories';
import { valueAt } from '../../src/documents/value-node';
import { plainValue } from '../../src/documents/value-tree';
import { snapshotOf } from '../rules/literal';

function configOf(files: Readonly<Record<string, string>>) {
  const [repository] = readRepositories(snapshotOf(files), '.');
  if (!repository?.config) throw new Error('no config');
  return { repository, config: repository.config, value: repository.config.root && plainValue(repository.config.root) };
}

function kinds(files: Readonly<Record<string, string>>): string[] {
  return configOf(files).config.problems.map(({ kind }) => kind);
}

test('an include stands in for its place; siblings win over it', () => {
  const { value } = configOf({
    'openclaw.json': '{ gateway: { $include: "parts/gateway.json5", port: 2 }, "$include": "./rest.json5" }',
    'parts/gateway.json5': '{ port: 1, bind: "loopback" }',
    'rest.json5': '{ session: { dmScope: "main" }, gateway: { mode: "local" } }',
  });
  expect(value).toEqual({ session: { dmScope: 'main' }, gateway: { mode: 'local', port: 2, bind: 'loopback' } });
});

test('an array of includes merges left to right, and arrays concatenate', () => {
  const { value } = configOf({
    'openclaw.json': '{ $include: ["a.json5", "b.json5"] }',
    'a.json5': '{ bindings: [1, 2], session: { scope: "a" } }',
    'b.json5': '{ bindings: [3], session: { scope: "b" } }',
  });
  expect(value).toEqual({ bindings: [1, 2, 3], session: { scope: 'b' } });
});

test('an include can supply a scalar or an array', () => {
  const { value } = configOf({
    'openclaw.json': '{ broadcast: { $include: "./list.json5" }, ui: { seamColor: { $include: "./color.json" } } }',
    'list.json5': '["main"]',
    'color.json': '"#112233"',
  });
  expect(value).toEqual({ broadcast: ['main'], ui: { seamColor: '#112233' } });
});

test('the effective config knows whence each value came', () => {
  const { config } = configOf({
    'openclaw.json': '{ agents: { $include: "sub/agents.json5" } }',
    'sub/agents.json5': '{ list: { $include: "list.json5" } }',
    'sub/list.json5': '[{ id: "main" }]',
  });
  const id = valueAt(config.root, 'agents', 'list', 0, 'id');
  expect(id?.path).toEqual(['agents', 'list', 0, 'id']);
  expect(id?.origin).toMatchObject({ file: 'sub/list.json5', path: [0, 'id'] });
  expect(config.files).toEqual(['openclaw.json', 'sub/agents.json5', 'sub/list.json5']);
});

test('what OpenClaw refuses is named', () => {
  expect(kinds({ 'openclaw.json': '{ $include: "gone.json5" }' })).toEqual(['missing']);
  expect(kinds({ 'openclaw.json': '{ $include: 3 }' })).toEqual(['not-a-path']);
  expect(kinds({ 'openclaw.json': '{ $include: ["a.json", {}] }', 'a.json': '{}' })).toEqual(['not-a-path']);
  expect(kinds({ 'openclaw.json': '{ $include: "../up.json5" }' })).toEqual(['escapes']);
  expect(kinds({ 'openclaw.json': '{ $include: "/etc/openclaw.json5" }' })).toEqual(['escapes']);
  expect(kinds({ 'openclaw.json': '{ $include: "a.json" }', 'a.json': '{ $include: "./a.json" }' })).toEqual([
    'circular',
  ]);
  expect(kinds({ 'openclaw.json': '{ $include: "a.json" }', 'a.json': '{' })).toEqual(['unparsable']);
  expect(kinds({ 'openclaw.json': '{ $include: "a.json", b: 1 }', 'a.json': '[1]' })).toEqual(['siblings-need-object']);
});

test('a state directory below the root confines its includes', () => {
  const [repository] = readRepositories(
    snapshotOf({ '.openclaw/openclaw.json': '{ $include: "../outside.json5" }', 'outside.json5': '{}' }),
    '.',
  );
  expect(repository?.config?.problems.map(({ kind }) => kind)).toEqual(['escapes']);
});

test.each(['/home/user/.openclaw/parts/a.json5', '~/.openclaw/parts/a.json5', '../.openclaw/parts/a.json5'])(
  '%s means this state directory',
  (path) => {
    const { value, config } = configOf({ 'openclaw.json': `{ $include: "${path}" }`, 'parts/a.json5': '{ a: 1 }' });
    expect(config.problems).toEqual([]);
    expect(value).toEqual({ a: 1 });
  },
);

test('ten levels are followed, and no more', () => {
  const chain = (levels: number): Record<string, string> => ({
    'openclaw.json': '{ $include: "1.json" }',
    ...Object.fromEntries(
      Array.from({ length: levels }, (_, index) => [
        `${index + 1}.json`,
        index + 1 < levels ? `{ $include: "${index + 2}.json" }` : '{ end: true }',
      ]),
    ),
  });
  expect(configOf(chain(10)).value).toEqual({ end: true });
  expect(kinds(chain(11))).toEqual(['too-many-levels']);
});

test('an ignored include is a notice, and leaves its place open', () => {
  const { config, repository } = configOf({
    'openclaw.json': '{ gateway: { auth: { $include: "private/auth.json5" } } }',
    '.gitignore': 'private/\n',
  });
  expect(config.problems).toEqual([]);
  expect(config.open).toEqual([['gateway', 'auth']]);
  expect(repository.notices.map(({ id, incomplete }) => [id, incomplete])).toEqual([['include-not-tracked', false]]);
});

test('a hostile include graph is cut off, and said to be', () => {
  const wide = `{ $include: [${Array.from({ length: 400 }, () => '"a.json"').join(',')}] }`;
  const { config, repository } = configOf({ 'openclaw.json': wide, 'a.json': '{ list: [1, 2, 3] }' });
  expect(config.cut).toBe(true);
  expect(repository.notices).toMatchObject([{ id: 'includes-cut', incomplete: true }]);
});
