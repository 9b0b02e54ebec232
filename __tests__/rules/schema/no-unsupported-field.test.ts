import { readRepositories } from '../../../src/documents/read-repositories';
import type { JudgedRelease } from '../../../src/model/release';
import { noUnsupportedField } from '../../../src/rules/schema/no-unsupported-field';
import { nearestName } from '../../../src/rules/schema/nearest-name';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

testRule(noUnsupportedField, {
  good: [
    { title: 'no config', files: { '.gitignore': '*.log\n' } },
    { title: "a broken config is another rule's", files: { 'openclaw.json': '{ gateway: ' } },
    { title: 'the schema of an editor', files: { 'openclaw.json': '{ "$schema": "./openclaw.schema.json" }' } },
    {
      title: 'a plugin that the release does not ship',
      files: { 'openclaw.json': '{ plugins: { entries: { mine: { config: { x: 1 } } } } }' },
    },
    {
      title: 'agents.list in its time',
      files: { 'openclaw.json': '{ agents: { list: [{ id: "main" }] } }' },
      release: '2026.7.35',
    },
  ],
  bad: [
    {
      title: 'a slip in case',
      files: { 'openclaw.json': '{ gateway: { «"tailScale"»: { mode: "off" } } }' },
      reports: ['misspelt'],
    },
    {
      title: 'a slip where the right name stands too',
      files: { 'openclaw.json': '{ gateway: { «prot»: 1, port: 2 } }' },
      reports: ['misspelt-beside'],
    },
    {
      title: 'a section misspelt beside the right one',
      files: { 'openclaw.json': '{ gateway: { port: 2 }, «gatway»: { port: 1 } }' },
      reports: ['misspelt-beside'],
    },
    ...['version: 3', 'model: "a/b"', 'agent: { model: "a/b" }', 'chanels: []'].map((field) => ({
      title: `${field}, near in letters only`,
      files: { 'openclaw.json': `{ ${field.replace(/^\w+/, '«$&»')} }` },
      reports: ['unsupported'],
    })),
    {
      title: 'near in letters and in what it holds',
      files: { 'openclaw.json': '{ «chanels»: { telegram: { enabled: true } } }' },
      reports: ['misspelt'],
    },
    {
      title: "another program's configuration",
      files: {
        'openclaw.json': `{ version: 1, plugins: "x", ${'abcdefgh'
          .split('')
          .map((letter) => `"${letter}Option": {}`)
          .join()} }`,
      },
      reports: ['foreign'],
    },
    {
      title: 'many unknown fields beside one that is known',
      files: {
        'openclaw.json': `{ gateway: {}, ${'abcdefgh'
          .split('')
          .map((letter) => `«"${letter}Option"»: {}`)
          .join()} }`,
      },
      reports: Array.from({ length: 8 }, () => 'unsupported'),
    },
    {
      title: 'a field whose new place is not there yet',
      files: { 'openclaw.json': '{ channels: { telegram: { «streamMode»: "off" } } }' },
      release: '2026.4.5',
      reports: ['moved-later'],
    },
    { title: 'nothing near', files: { 'openclaw.json': '{ «storage»: {} }' }, reports: ['unsupported'] },
    {
      title: 'tools in the defaults',
      files: { 'openclaw.json': '{ agents: { defaults: { «tools»: { profile: "coding" } } } }' },
      reports: ['listed-misplaced'],
    },
    {
      title: 'tools in the defaults, of a kind no place takes',
      files: { 'openclaw.json': '{ agents: { defaults: { «tools»: 1 } } }' },
      reports: ['listed'],
    },
    ...[
      '«port»: 18789',
      '«model»: { primary: "a/b" }',
      '«telegram»: { botToken: "${BOT}" }',
      'channels: { telegram: { streaming: { «botToken»: "${BOT}" } } }',
      'gateway: { «allowedOrigins»: ["https://example.org"] }',
      'agents: { entries: { main: { «bind»: "lan" } } }',
    ].map((field) => ({
      title: `${field}, which has one other place`,
      files: { 'openclaw.json': `{ ${field} }` },
      reports: ['misplaced'],
    })),
    ...[
      '«botToken»: "${BOT}"',
      '«token»: "${TOKEN}"',
      '«enabled»: true',
      'channels: { telegram: { streaming: { «enabled»: true } } }',
      'channels: { telegram: { «guilds»: {} } }',
      '«bind»: "everywhere"',
    ].map((field) => ({
      title: `${field}, which has many other places, or none that takes it`,
      files: { 'openclaw.json': `{ ${field} }` },
      reports: ['unsupported'],
    })),
    {
      title: 'two fields that move into one new object, the second after the first',
      files: {
        'openclaw.json':
          '{ gateway: { nodes: { «denyCommands»: ["camera.snap"], «allowCommands»: ["canvas.eval"] } } }',
      },
      reports: ['moved', 'moved'],
    },
    {
      title: 'redaction after its time',
      files: { 'openclaw.json': '{ logging: { «redactSensitive»: "off" } }' },
      reports: ['listed-retired'],
    },
    {
      title: 'a field that went without a successor',
      files: { 'openclaw.json': '{ meta: { «lastTouchedAt»: "x" } }' },
      reports: ['retired'],
    },
    {
      title: 'agents.list, moved at load',
      files: { 'openclaw.json': '{ agents: { «list»: [{ id: "main", «nonsense»: 1 }] } }' },
      reports: ['migrated', 'unsupported'],
    },
    {
      title: 'agents.list beside agents.entries',
      files: { 'openclaw.json': '{ agents: { «list»: [], entries: {} } }' },
      reports: ['moved'],
    },
    {
      title: 'in an included file',
      files: { 'openclaw.json': '{ gateway: { $include: "./gateway.json5" } }', 'gateway.json5': '{ «prot»: 18789 }' },
      reports: ['misspelt'],
    },
    {
      title: 'a key that JavaScript has a meaning for',
      files: { 'openclaw.json': '{ «constructor»: {} }' },
      reports: ['unsupported'],
    },
  ],
});

function reported(text: string, release: JudgedRelease): readonly string[] {
  return readRepositories(snapshotOf({ 'openclaw.json': text }), '.').flatMap((head) =>
    Array.from(noUnsupportedField.check({ head, release }), ({ messageId }) => messageId),
  );
}

const text =
  '{ logging: { redactSensitive: "off", enabled: true }, meta: { lastTouchedAt: "x" }, gateway: { nodes: { denyCommands: [] } } }';

test.each<[string, JudgedRelease]>([
  ['a beta', { version: '2026.8.1', from: 'stamp', exact: false, stated: '2026.7.2-beta.5' }],
  ['the shape', { version: '2026.9.6', from: 'shape', exact: false, stated: null }],
  ['nothing', { version: '2026.9.6', from: 'newest', exact: false, stated: null }],
])('where the release is known by %s, a field that some release has is a warning', (_, release) => {
  expect(reported(text, release)).toEqual(['listed-retired-guess', 'listed', 'retired-guess', 'moved-guess']);
  const severities = noUnsupportedField.meta.messages;
  expect([severities['listed-retired-guess'].severity, severities.listed.severity]).toEqual(['warning', 'error']);
});

test('a field of a later release, too', () => {
  const release: JudgedRelease = { version: '2026.7.35', from: 'file', exact: false, stated: '2026.7.36' };
  expect(reported('{ agents: { entries: {} } }', release)).toEqual(['not-yet-guess']);
});

test.each([
  ['prot', 'port'],
  ['Port', 'port'],
  ['bnd', null],
  ['bidn', 'bind'],
  ['x', null],
  ['controlui', 'controlUi'],
  ['nowhere-near', null],
  ['a'.repeat(100_000), null],
])('the name nearest to %.12s is %s', (key, name) => {
  expect(nearestName(key, ['port', 'bind', 'controlUi', 'mode', 'nodes'])).toBe(name);
});

test('between two equally near names none is offered', () => {
  expect(nearestName('nodez', ['nodes', 'noder'])).toBeNull();
});

test.each([
  ['{ messages: { tts: { elevenlabs: {} } } }', '2026.4.15', 'messages.tts.providers.elevenlabs'],
  ['{ env: { MY_KEY: "x" } }', '2026.9.6', 'env.vars.MY_KEY'],
  [
    '{ channels: { telegram: { accounts: { home: { chunkMode: "length" } } } } }',
    '2026.9.6',
    'channels.telegram.accounts.home.streaming.chunkMode',
  ],
])('%s in %s: the new place is one that the release has, by its real name', (config, version, successor) => {
  const release: JudgedRelease = { version, from: 'stamp', exact: true, stated: null };
  const [head] = readRepositories(snapshotOf({ 'openclaw.json': config }), '.');
  const problems = head ? [...noUnsupportedField.check({ head, release })] : [];
  expect(problems.map(({ data }) => data?.['successor'])).toEqual([successor]);
});
