import { dotted } from '../../src/model/pointer';

test.each([
  [['agents', 'list', 0, 'model'], 'agents.list[0].model'],
  [['a b', 'c'], '["a b"].c'],
  [['channels', 'x', 'accounts', '+15550100200', 'botToken'], 'channels.x.accounts.*.botToken'],
  [['auth', 'profiles', 'x:me@mail.org'], 'auth.profiles.*'],
  [['5550100', 'x'], '*.x'],
  [['models', 'v-123456'], 'models.v-123456'],
  [[], ''],
])('%j is %s', (path, expected) => {
  expect(dotted(path)).toBe(expected);
});
