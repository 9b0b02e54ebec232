import { dotted, type JsonPath } from '../../src/model/pointer';
import { editDistance } from '../../src/openclaw/edit-distance';
import { accepts, fieldHistory } from '../../src/openclaw/field-history';
import { isMigratedAtLoad } from '../../src/openclaw/load-migrations';
import { knownReleases } from '../../src/openclaw/releases';
import { successorOf } from '../../src/openclaw/successor';

const path = (dotted: string): JsonPath => dotted.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

test.each([
  ['logging.redactSensitive', '2026.9.6', '2026.8.1', null],
  ['agents.list', '2026.9.6', '2026.8.1', 'agents.entries'],
  ['gateway.nodes.denyCommands', '2026.9.6', '2026.8.1', 'gateway.nodes.commands.deny'],
  ['agents.defaults.sandbox.perSession', '2026.4.5', '2026.4.5', 'agents.defaults.sandbox.scope'],
  ['agents.list.0.sandbox.perSession', '2026.7.35', '2026.4.5', 'agents.list[0].sandbox.scope'],
  ['env.MY_KEY', '2026.8.1', '2026.8.1', 'env.vars.MY_KEY'],
])('%s, seen from %s, was retired in %s', (field, version, retiredIn, successor) => {
  expect(fieldHistory(path(field), version)).toEqual({ accepted: false, retiredIn, newIn: null });
  const found = successorOf(path(field), version);
  expect(found && dotted(found.path)).toBe(successor);
  expect(found?.newIn ?? null).toBeNull();
});

test.each([
  ['messages.tts.elevenlabs', '2026.4.15', 'messages.tts.providers.elevenlabs', null],
  ['messages.tts.elevenlabs', '2026.9.6', 'tts.providers.elevenlabs', null],
  ['channels.telegram.streamMode', '2026.4.5', 'channels.telegram.streaming.mode', '2026.4.7'],
  ['gateway.nodes.denyCommands', '2026.7.35', 'gateway.nodes.commands.deny', '2026.8.1'],
  [
    'channels.telegram.accounts.mine.chunkMode',
    '2026.9.6',
    'channels.telegram.accounts.mine.streaming.chunkMode',
    null,
  ],
  ['mcp.servers.a-b.timeout', '2026.9.6', 'mcp.servers.a-b.requestTimeoutMs', null],
])('the successor of %s, seen from %s, is one that it has, or will have', (field, version, successor, newIn) => {
  const found = successorOf(path(field), version);
  expect(found && [dotted(found.path), found.newIn]).toEqual([successor, newIn]);
});

test('a field that doctor removes has no successor', () => {
  expect(successorOf(path('logging.redactSensitive'), '2026.9.6')).toBeNull();
});

test('a field of a later release is new there', () => {
  expect(fieldHistory(path('agents.entries.main'), '2026.7.35')).toMatchObject({
    accepted: false,
    retiredIn: null,
    newIn: '2026.8.1',
  });
});

test('a field of the release itself is accepted', () => {
  expect(fieldHistory(path('gateway.port'), '2026.9.6')).toMatchObject({
    accepted: true,
    retiredIn: null,
    newIn: null,
  });
});

test('two of the four fields of the guide were never in any release, one is in all', () => {
  const releasesWith = (field: string): number =>
    knownReleases.filter((release) => accepts(release, path(field))).length;
  expect(releasesWith('logging.enabled')).toBe(0);
  expect(releasesWith('agents.defaults.tools')).toBe(0);
  expect(releasesWith('agents.defaults.sandbox')).toBe(93);
  expect(releasesWith('logging.redactSensitive')).toBe(85);
});

test('a place where anything goes says nothing about a field', () => {
  expect(accepts('2026.9.6', path('plugins.entries.my-plugin.config.whatever'))).toBe(false);
  expect(accepts('2026.9.6', path('plugins.entries.my-plugin.enabled'))).toBe(true);
});

test('a release moves some old fields when it loads the file, unless the new one is there too', () => {
  const nothing = (): boolean => false;
  expect(isMigratedAtLoad(path('agents.list'), '2026.9.6', nothing)).toBe(true);
  expect(isMigratedAtLoad(path('agents.list'), '2026.9.6', () => true)).toBe(false);
  expect(isMigratedAtLoad(path('agents.list.0'), '2026.9.6', nothing)).toBe(false);
  expect(isMigratedAtLoad(path('talk.voiceId'), '2026.4.29', nothing)).toBe(true);
  expect(isMigratedAtLoad(path('talk.voiceId'), '2026.5.7', nothing)).toBe(false);
});

test.each([
  ['port', 'prot', 1],
  ['gateway', 'gatway', 1],
  ['bind', 'bind', 0],
  ['mode', 'model', 1],
  ['abcdef', 'ghijkl', 3],
  ['a', 'abcdef', 3],
])('%s and %s are %i slips apart, counted up to two', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});
