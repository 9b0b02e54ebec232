import { readJson5 } from '../../src/documents/json5-reader';
import { valueTree } from '../../src/documents/value-tree';
import { chooseRelease, type ReleaseChoice } from '../../src/openclaw/release-choice';

function choose(config: string | null, file: string | null = null, input: string | null = null): ReleaseChoice {
  return chooseRelease({ input, file, config: config === null ? null : valueTree(readJson5(config), 'openclaw.json') });
}

const stamped = '{ meta: { lastTouchedVersion: "2026.4.15" }, wizard: { lastRunVersion: "2026.3.2" } }';

test.each([
  ['the input', choose(stamped, '2026.2.9', '2026.6.11'), '2026.6.11', 'input'],
  ['the file', choose(stamped, '2026.2.9\n'), '2026.2.9', 'file'],
  ['the stamp', choose(stamped), '2026.4.15', 'stamp'],
  ['the wizard', choose('{ wizard: { lastRunVersion: "2026.3.2" } }'), '2026.3.2', 'wizard'],
  ['the input with a v', choose(null, null, 'v2026.6.11'), '2026.6.11', 'input'],
  ['the file with a comment', choose(null, '\uFEFF# pinned\r\n\r\n 2026.2.9 \r\n'), '2026.2.9', 'file'],
])('%s decides', (_, choice, version, from) => {
  expect(choice).toEqual({ kind: 'judged', release: { version, from, exact: true, stated: null }, skipped: [] });
});

test.each([
  ['agents.entries', '{ agents: { entries: { main: {} } } }', '2026.9.6'],
  ['agents.list', '{ agents: { list: [{ id: "main" }] } }', '2026.7.35'],
  ['meta.lastTouchedAt', '{ meta: { lastTouchedAt: "2026-02-03T00:00:00Z" } }', '2026.7.35'],
  ['a field of early releases only', '{ messages: { tts: { elevenlabs: {} } } }', '2026.3.24'],
  ['a slip beside agents.list', '{ agents: { list: [] }, gatway: {} }', '2026.7.35'],
])('without a stamp, %s decides by shape', (_, config, version) => {
  expect(choose(config)).toEqual({
    kind: 'judged',
    release: { version, from: 'shape', exact: false, stated: null },
    skipped: [],
  });
});

test.each([
  ['{}'],
  ['[]'],
  ['null'],
  [null],
  ['{ storage: {}, engine: 1 }'],
  ['{ gatway: { port: 1 }, agents: { defaults: { speed: 9 } } }'],
  ['{ version: 3, model: "x", provider: "y", agent: {}, permissions: [] }'],
])('%s has no shape: the newest release', (config) => {
  expect(choose(config)).toMatchObject({ release: { version: '2026.9.6', from: 'newest' } });
});

test('a beta and an unknown later version are inexact and say what they were', () => {
  expect(choose('{ meta: { lastTouchedVersion: "2026.7.2-beta.5" } }')).toMatchObject({
    release: { version: '2026.8.1', from: 'stamp', exact: false, stated: '2026.7.2-beta.5' },
  });
  expect(choose(null, null, 'v2099.1.1')).toMatchObject({
    release: { version: '2026.9.6', from: 'input', exact: false, stated: '2099.1.1' },
  });
});

test('a stamp that is no version is passed over, and said', () => {
  const config = '{ meta: { lastTouchedVersion: "lat\\u202eest`" }, wizard: { lastRunVersion: "2026.3.2" } }';
  expect(choose(config)).toMatchObject({
    release: { version: '2026.3.2', from: 'wizard' },
    skipped: [{ from: 'stamp', stated: 'lat?est`' }],
  });
  const long = choose(`{ meta: { lastTouchedVersion: ${JSON.stringify('9'.repeat(5000))} } }`);
  expect(long.kind === 'judged' && long.skipped[0]?.stated.length).toBe(400);
});

test.each([
  ['2026.9', ['2026.9.6', '2026.9.5', '2026.9.4']],
  ['latest', ['2026.9.6', '2026.9.5', '2026.9.4']],
  ['2026.9.6.', ['2026.9.6', '2026.9.5', '2026.9.4']],
  ['', ['2026.9.6', '2026.9.5', '2026.9.4']],
])('an input %j is a mistake that names the nearest releases', (input, nearest) => {
  expect(choose(stamped, null, input)).toEqual({ kind: 'mistake', from: 'input', stated: input, nearest });
});

test('so is a file that names no version, whatever stamp there is', () => {
  expect(choose(stamped, '# nothing\n')).toMatchObject({ kind: 'mistake', from: 'file', stated: '' });
  expect(choose(stamped, '2026-04-15')).toMatchObject({ kind: 'mistake', from: 'file', stated: '2026-04-15' });
});

test('a configuration made to cost time is looked at within a bound', () => {
  const list = `[${Array.from({ length: 20_000 }, (_, index) => `{ id: "a${index}", zz${index}: {} }`).join()}]`;
  const start = process.hrtime.bigint();
  const choice = choose(`{ agents: { list: ${list}, entries: {} }, channels: { telegram: { accounts: {} } } }`);
  expect(choice.kind).toBe('judged');
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5000);
});
