import { profileFieldOf } from '../../src/openclaw/profile-fields';

test.each([
  ['key', 'key'],
  ['apiKey', 'key'],
  ['token', 'key'],
  ['access', 'login'],
  ['refresh', 'login'],
  ['keyRef', null],
  ['accountId', null],
  ['constructor', null],
])('%s: %s', (name, expected) => {
  expect(profileFieldOf(name)).toBe(expected);
});
