import { readRepositories } from '../../src/documents/read-repositories';
import { limits } from '../../src/model/snapshot';
import { snapshotOf } from '../rules/literal';

function directories(paths: readonly string[], root = '.'): (string | null)[][] {
  const files = Object.fromEntries(paths.map((path) => [path, '{}']));
  return readRepositories(snapshotOf(files), root).map(({ directory, config }) => [directory, config?.path ?? null]);
}

test.each([
  ['openclaw.json', '.'],
  ['.openclaw/openclaw.json', '.openclaw'],
  ['.openclaw-work/openclaw.json', '.openclaw-work'],
  ['openclaw/openclaw.json', 'openclaw'],
  ['config/openclaw.json', 'config'],
  ['home/.openclaw/openclaw.json', 'home/.openclaw'],
  ['hosts/pi/.openclaw/openclaw.json', 'hosts/pi/.openclaw'],
  ['.clawdbot/clawdbot.json', '.clawdbot'],
  ['clawdbot.json', '.'],
])('%s is a config, in %s', (path, directory) => {
  expect(directories([path, 'README.md'])).toEqual([[directory, path]]);
});

test('copies, samples and packages are no state directories', () => {
  expect(
    directories(['openclaw.json', 'examples/.openclaw/openclaw.json', 'node_modules/x/.openclaw/openclaw.json']),
  ).toEqual([['.', 'openclaw.json']]);
  expect(directories(['src/openclaw.json'])).toEqual([['.', null]]);
});

test('the new name wins over the old one in the same directory', () => {
  expect(directories(['clawdbot.json', 'openclaw.json'])).toEqual([['.', 'openclaw.json']]);
});

test('every state directory is judged, and each file belongs to one', () => {
  const repositories = readRepositories(
    snapshotOf({
      'a/.openclaw/openclaw.json': '{}',
      'b/.openclaw/openclaw.json': '{}',
      'b/.openclaw/x/y.json': '{}',
      'README.md': '',
    }),
    '.',
  );
  expect(
    repositories.map(({ directory, files }) => [directory, files.map(({ path, statePath }) => [path, statePath])]),
  ).toEqual([
    [
      'a/.openclaw',
      [
        ['README.md', null],
        ['a/.openclaw/openclaw.json', 'openclaw.json'],
      ],
    ],
    [
      'b/.openclaw',
      [
        ['b/.openclaw/openclaw.json', 'openclaw.json'],
        ['b/.openclaw/x/y.json', 'x/y.json'],
      ],
    ],
  ]);
});

test('a directory of the repository can be asked for alone', () => {
  expect(directories(['openclaw.json', 'home/.openclaw/openclaw.json'], 'home')).toEqual([
    ['home/.openclaw', 'home/.openclaw/openclaw.json'],
  ]);
});

test('a state directory without a config is one all the same, and no check undone beside one that has it', () => {
  const files = {
    'openclaw.json': '{}',
    '.openclaw/identity/device.json': '{}',
    'workspace/.openclaw/state.json': '{}',
  };
  const repositories = readRepositories(snapshotOf(files), '.');
  expect(repositories.map(({ directory, config }) => [directory, config?.path ?? null])).toEqual([
    ['.', 'openclaw.json'],
    ['.openclaw', null],
  ]);
  expect(repositories.flatMap(({ notices }) => notices)).toEqual([]);
});

test('a config that lies in no layout is told', () => {
  const [repository] = readRepositories(
    snapshotOf({ 'openclaw.json': '{}', 'apps/bot/openclaw.json': '{}', '.openclaw/OpenClaw.json': '{}' }),
    '.',
  );
  expect(repository?.notices.map(({ id, path }) => [id, path])).toEqual([
    ['config-overlooked', '.openclaw/OpenClaw.json'],
    ['config-overlooked', 'apps/bot/openclaw.json'],
  ]);
});

test('a tracked include that is not read leaves the check incomplete, whatever keeps it from being read', () => {
  const include = '{ gateway: { $include: "./g.json5" } }';
  const ids = (files: Record<string, string>): unknown[] =>
    readRepositories(snapshotOf({ 'openclaw.json': include, ...files }), '.').flatMap(({ notices }) =>
      notices.filter(({ incomplete }) => incomplete).map(({ id }) => id),
    );
  expect(ids({ 'g.json5': '{ nosuch: 1 } /*\0*/' })).toEqual(['include-not-read']);
  expect(ids({ 'g.json5': '{ "a": "ENC[AES256_GCM,data:x]", "sops": { "mac": "ENC[AES256_GCM,data:x]" } }' })).toEqual([
    'include-not-read',
  ]);
  expect(
    ids({ 'g.json5': '{ "auth": { "token": "a-long-plain-token" }, "sops": { "mac": "ENC[AES256_GCM,data:x]" } }' }),
  ).toEqual([]);
});

const notRead: readonly (readonly [string, string, string | Uint8Array, string])[] = [
  ['git-crypt', 'openclaw.json', '\0GITCRYPT\0\u0001\u0002', 'encrypted'],
  ['age', 'secret.age', 'age-encryption.org/v1\n-> X25519 abc\n', 'encrypted'],
  ['ansible-vault', 'vault.yml', '$ANSIBLE_VAULT;1.1;AES256\n3031\n3233\n', 'encrypted'],
  [
    'SOPS',
    'openclaw.json',
    '{"a":"ENC[AES256_GCM,data:eA==,iv:eA==]","sops":{"mac":"ENC[AES256_GCM,data:eA==]"}}',
    'encrypted',
  ],
  ['a template', 'openclaw.json.tmpl', '{ token: {{ .token }} }', 'template'],
  ['chezmoi', 'dot_openclaw/openclaw.json', '{ {{ if }} }', 'template'],
  ['binary', 'x.bin', new Uint8Array([1, 0, 2]), 'binary'],
];

test.each(notRead)('%s is recognised and not read', (_, path, content, form) => {
  const [repository] = readRepositories(snapshotOf({ [path]: content }), '.');
  expect(repository?.files[0]).toMatchObject({ form, text: null, document: null, tree: null });
});

test('a mark of encryption does not hide plain text that follows it', () => {
  const [repository] = readRepositories(
    snapshotOf({ 'vault.yml': '$ANSIBLE_VAULT;1.1;AES256\n3031\ntoken: plain\n' }),
    '.',
  );
  expect(repository?.files[0]?.form).toBe('text');
});

test.each([
  ['encrypted', { 'openclaw.json': '\0GITCRYPT\0' }, 'config-not-read'],
  ['too large', { 'openclaw.json': `{${' '.repeat(limits.configBytes)}}` }, 'config-not-read'],
  ['too deep', { 'openclaw.json': '['.repeat(100_000) }, 'config-not-read'],
  ['absent', { 'README.md': '' }, 'no-config'],
  [
    'includes too much',
    { 'openclaw.json': '{$include:"a.json"}', 'a.json': `{${' '.repeat(limits.includeBytes)}}` },
    'include-not-read',
  ],
])('a config that is %s leaves the check incomplete', (_, files: Record<string, string>, id) => {
  const [repository] = readRepositories(snapshotOf(files), '.');
  expect(repository?.notices.filter(({ incomplete }) => incomplete).map((notice) => notice.id)).toEqual([id]);
});

test('UTF-16 notes are decoded; a byte order mark is not text', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('notes', 'utf16le')]);
  const [repository] = readRepositories(snapshotOf({ 'notes.txt': utf16, 'openclaw.json': '\uFEFF{ a: 1 }' }), '.');
  expect(repository?.file('notes.txt')?.text).toBe('notes');
  expect(repository?.config?.root?.type).toBe('object');
});
