import { noExposedGateway } from '../../../src/rules/hardening/no-exposed-gateway';
import { requireDmIsolation } from '../../../src/rules/hardening/require-dm-isolation';
import { requireGatewayAuth } from '../../../src/rules/hardening/require-gateway-auth';
import type { Example } from '../../../src/rules/rule';
import { readRepositories } from '../../../src/documents/read-repositories';
import { snapshotOf } from '../literal';
import { testRule } from '../rule-tester';

const config = (title: string, text: string, ...reports: string[]): Example => ({
  title,
  files: { 'openclaw.json': text },
  reports,
});

testRule(noExposedGateway, {
  good: [
    config('a wrong type', '{ gateway: { bind: 7, tailscale: [] } }'),
    config('an unknown word', '{ gateway: { bind: "everywhere" } }'),
    config('a variable', '{ gateway: { bind: "${BIND}" } }'),
    config('no object', '[]'),
  ],
  bad: [
    config('tailnet', '{ gateway: { bind: «"tailnet"», auth: { password: "${P}" } } }', 'exposed'),
    config('auto', "{ gateway: { bind: «'auto'» } }", 'exposed-auth-absent'),
    config('custom without a host', '{ gateway: { bind: «"custom"», remote: { token: "${T}" } } }', 'exposed'),
    config(
      'custom in the network',
      '{ gateway: { bind: «"custom"», customBindHost: "192.168.0.2", auth: { mode: "trusted-proxy" } } }',
      'exposed',
    ),
    config(
      'all',
      '{ gateway: { bind: «"all"», auth: { token: { source: "env", provider: "default", id: "T" } } } }',
      'exposed',
    ),
    config('localhost', '{ gateway: { bind: «"localhost"» } }', 'address-for-name'),
    config('an empty token', '{ gateway: { bind: «"lan"», auth: { token: " " } } }', 'exposed-auth-absent'),
    config(
      'both at once',
      '{ gateway: { bind: «"lan"», auth: { token: "${T}" }, tailscale: { mode: «"funnel"» } } }',
      'exposed',
      'funnel',
    ),
    {
      title: 'in an included file',
      files: { 'openclaw.json': '{ gateway: { $include: "./gateway.json5" } }', 'gateway.json5': '{ bind: «"lan"» }' },
      reports: ['exposed-auth-absent'],
    },
    {
      title: 'with authentication in a file that git ignores',
      files: {
        'openclaw.json': '{ gateway: { bind: «"lan"», auth: { $include: "./auth.json5" } } }',
        '.gitignore': '/auth.json5\n',
      },
      reports: ['exposed'],
    },
  ],
});

testRule(requireGatewayAuth, {
  good: [
    config('a password', '{ gateway: { auth: { password: "${P}" } } }'),
    config('an unknown mode', '{ gateway: { auth: { mode: "magic" } } }'),
    config('nothing said, and open to the network', '{ gateway: { bind: "0.0.0.0" } }'),
    config('none, where the gateway is elsewhere', '{ gateway: { mode: "remote", auth: { mode: "none" } } }'),
    config('no object', 'null'),
    { title: 'no config', files: { 'README.md': '' } },
    {
      title: 'in a file that git ignores',
      files: { 'openclaw.json': '{ gateway: { $include: "./gateway.json5" } }', '.gitignore': '/gateway.json5\n' },
    },
  ],
  bad: [
    config('nothing at all', '{}', 'absent'),
    config('no auth', '{ «gateway»: { bind: "loopback" } }', 'absent'),
    config('wrong types', '{ gateway: { «auth»: [1] } }', 'absent'),
    config('none with a token beside it', '{ gateway: { auth: { mode: «"none"», token: "${T}" } } }', 'none'),
  ],
});

testRule(requireDmIsolation, {
  good: [
    config('wrong types', '{ session: 1, channels: { telegram: 5, defaults: { dmPolicy: "open" } } }'),
    config('a channel that is off', '{ channels: { telegram: { enabled: false, dmPolicy: "open" } } }'),
    config(
      'one person on two channels',
      '{ channels: { a: { dmPolicy: "allowlist", allowFrom: [1] }, b: { dmPolicy: "allowlist", allowFrom: ["x"] } } }',
    ),
    config('isolated per peer', '{ session: { dmScope: "per-peer" }, channels: { telegram: { allowFrom: ["*"] } } }'),
    {
      title: 'in a file that git ignores',
      files: {
        'openclaw.json': '{ session: { $include: "./s.json5" }, channels: { a: { dmPolicy: "open" } } }',
        '.gitignore': '/s.json5\n',
      },
    },
  ],
  bad: [
    config(
      'an open account',
      '{ session: {}, channels: { «a»: { dmPolicy: "disabled", accounts: { b: { dmPolicy: "open" } } } } }',
      'shared',
    ),
    config(
      'the old spelling',
      '{ channels: { «a»: { dm: { policy: "allowlist", allowFrom: ["1", "2"] } } } }',
      'shared',
    ),
    config('several wins over pairing', '{ channels: { a: {}, «b»: { dmPolicy: "open" } } }', 'shared'),
  ],
});

describe('who reaches the gateway', () => {
  const problem = (text: string): unknown =>
    readRepositories(snapshotOf({ 'openclaw.json': text }), '.').flatMap((head) => [
      ...noExposedGateway.check({ head, release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null } }),
    ])[0];

  it.each([
    ['lan', 'other machines reach the gateway'],
    ['0.0.0.0', 'other machines reach the gateway'],
    ['tailnet', 'other devices of your tailnet reach the gateway'],
    ['auto', 'the gateway may be reached by other machines'],
  ])('%s: %s', (bind, reach) => {
    expect(problem(`{ gateway: { bind: "${bind}" } }`)).toMatchObject({
      messageId: 'exposed-auth-absent',
      words: { reach, credential: 'token', variable: 'OPENCLAW_GATEWAY_TOKEN' },
    });
  });

  it('is an error only where nothing can authenticate', () => {
    const severities = Object.entries(noExposedGateway.meta.messages).map(([id, { severity }]) => [id, severity]);
    expect(Object.fromEntries(severities)).toEqual({
      exposed: 'warning',
      'exposed-without-auth': 'error',
      'exposed-auth-absent': 'error',
      'exposed-auth-elsewhere': 'warning',
      'address-for-name': 'note',
      funnel: 'error',
    });
  });
});

it('says what OpenClaw does where no scope is set', () => {
  const said = (text: string): unknown =>
    readRepositories(snapshotOf({ 'openclaw.json': text }), '.').flatMap((head) => [
      ...requireDmIsolation.check({ head, release: { version: '2026.9.6', from: 'stamp', exact: true, stated: null } }),
    ])[0]?.words;
  expect(said('{ channels: { a: {} } }')).toEqual({ scope: 'not set, which means "main"' });
  expect(said('{ session: { dmScope: "main" }, channels: { a: {} } }')).toEqual({
    scope: '"main", OpenClaw\'s default',
  });
});
