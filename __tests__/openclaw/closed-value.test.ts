import { isClosedValue } from '../../src/openclaw/closed-value';

test.each([
  ['lan', ['gateway', 'bind'], true],
  ['192.168.0.2', ['gateway', 'bind'], false],
  ['lan', ['gateway', 'customBindHost'], false],
  [18789, ['gateway', 'port'], true],
  [123456789, ['channels', 'telegram', 'allowFrom', 0], false],
  [1, ['nothing', 'known'], false],
  [true, ['nothing', 'known'], true],
  ['open', ['channels', 'telegram', 'dmPolicy'], true],
])('%j at %j: %s', (value, path, closed) => {
  expect(isClosedValue(value, path, ['2026.9.6'])).toBe(closed);
});

test('a word of either release will do', () => {
  const path = ['logging', 'redactSensitive'];
  expect([['2026.9.6'], ['2026.9.6', '2026.4.15']].map((releases) => isClosedValue('tools', path, releases))).toEqual([
    false,
    true,
  ]);
});
