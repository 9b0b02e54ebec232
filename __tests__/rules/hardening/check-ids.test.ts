import { readRepositories } from '../../../src/documents/read-repositories';
import { fileFindings } from '../../../src/findings/file-findings';
import type { Finding } from '../../../src/model/finding';
import { newestRelease } from '../../../src/openclaw/releases';
import { rules } from '../../../src/rules/index';
import { fillTemplate } from '../../../src/credentials/sample';
import { snapshotOf } from '../literal';

function findingsOf(config: string, version = newestRelease()): readonly Finding[] {
  const [head] = readRepositories(snapshotOf({ 'openclaw.json': config }), '.');
  if (!head) throw new Error('no configuration');
  const subject = { head, release: { version, from: 'stamp', exact: true, stated: null } } as const;
  const { findings } = fileFindings(
    head,
    rules.map((rule) => ({ meta: rule.meta, problems: () => rule.check(subject) })),
  );
  return findings.map(({ finding }) => finding);
}

function messagesOf(config: string): readonly string[] {
  return findingsOf(config).map(({ messageId }) => messageId);
}

/** The audit's ids of all findings of a config, each once, apart from the one that every default install has. */
function idsOf(config: string, version?: string): readonly string[] {
  const ids = new Set(findingsOf(config, version).flatMap(({ checkId }) => checkId ?? []));
  ids.delete('gateway.trusted_proxies_missing');
  return [...ids].sort();
}

const quiet = '{ gateway: { auth: { mode: "token", token: "${T}" } } }';

test('a config without a fault has none', () => {
  expect(idsOf(quiet)).toEqual([]);
});

test.each([
  ['no authentication on this machine', '{ gateway: { auth: { mode: "none" } } }', ['gateway.loopback_no_auth']],
  [
    'none, without a control UI',
    '{ gateway: { auth: { mode: "none" }, controlUi: { enabled: false } } }',
    ['gateway.http.no_auth'],
  ],
  ['none that is seen', '{ gateway: { mode: "local" } }', ['gateway.loopback_no_auth']],
  [
    'Tailscale says who somebody is',
    '{ gateway: { auth: { mode: "token" }, tailscale: { mode: "serve" } } }',
    ['gateway.http.no_auth', 'gateway.tailscale_serve'],
  ],
  [
    'Tailscale is not believed',
    '{ gateway: { auth: { mode: "token", allowTailscale: false }, tailscale: { mode: "serve" } } }',
    ['gateway.loopback_no_auth', 'gateway.tailscale_serve'],
  ],
  [
    'no authentication for other machines',
    '{ gateway: { bind: "lan", controlUi: { enabled: false }, auth: { mode: "none", rateLimit: {} } } }',
    ['gateway.bind_no_auth'],
  ],
  [
    'the internet',
    '{ gateway: { auth: { mode: "password", password: "${P}" }, tailscale: { mode: "funnel" } } }',
    ['gateway.tailscale_funnel'],
  ],
  ['a short token', '{ gateway: { auth: { token: "letmein1234" } } }', ['gateway.token_too_short']],
  [
    'a short password',
    '{ gateway: { auth: { mode: "password", password: "letmein1234" } } }',
    ['config.secrets.gateway_password_in_config', 'gateway.password_too_short'],
  ],
  ['the word for nothing', '{ gateway: { auth: { token: "undefined" } } }', ['gateway.token_placeholder_value']],
])('newest release, %s', (_, config, ids) => {
  expect(idsOf(config)).toEqual(ids);
});

test.each([
  [
    '2026.4.15',
    '{ gateway: { auth: { mode: "password", password: "letmein1234" } } }',
    ['config.secrets.gateway_password_in_config'],
  ],
  ['2026.4.15', '{ gateway: { auth: { token: "undefined" } } }', ['gateway.token_too_short']],
  ['2026.2.9', '{ gateway: { auth: { mode: "none" }, controlUi: { enabled: false } } }', []],
  ['2026.4.15', '{ gateway: { auth: { mode: "token" }, controlUi: { enabled: false } } }', []],
])('%s judges as it did then: %s', (release, config, ids) => {
  expect(idsOf(config, release)).toEqual(ids);
});

test('hooks: a token in the file, short, and the same as the gateway’s', () => {
  const hooks = (token: string, enabled = true): string =>
    `{ gateway: { auth: { token: "${token}" } }, hooks: { enabled: ${enabled}, token: "${token}", defaultSessionKey: "hook:in", allowedAgentIds: [] } }`;
  expect(idsOf(hooks('letmein1234'))).toEqual([
    'config.secrets.hooks_token_in_config',
    'gateway.token_too_short',
    'hooks.token_reuse_gateway_token',
    'hooks.token_too_short',
  ]);
  expect(idsOf(hooks(fillTemplate('{h48}')))).toEqual([
    'config.secrets.hooks_token_in_config',
    'hooks.token_reuse_gateway_token',
  ]);
  expect(idsOf(hooks(fillTemplate('{h48}'), false))).toEqual([]);
});

test('one session for several senders has an id up to 2026.7, with the channel that it is told of', () => {
  const config = (channel: string): string =>
    `{ gateway: { auth: { token: "\${T}" } }, session: { dmScope: "main" }, channels: { ${JSON.stringify(channel)}: { dmPolicy: "allowlist", allowFrom: ["1", "2"] } } }`;
  expect(idsOf(config('signal'), '2026.4.15')).toContain('channels.signal.dm.scope_main_multiuser');
  expect(idsOf(config('signal')).join()).not.toContain('scope_main_multiuser');
});

test('a check that many places break is counted, and leaves room for others', () => {
  const many = JSON.stringify(Array.from({ length: 60 }, () => ({ allowUnsafeExternalContent: true })));
  const messages = messagesOf(`{ hooks: { mappings: ${many} }, security: { audit: { suppressions: [{}] } } }`);
  expect(messages.filter((id) => id === 'config-insecure-or-dangerous-flags')).toHaveLength(50);
  expect(messages).toEqual(expect.arrayContaining(['more', 'security-audit-suppressions-active']));
});

test('no id repeats a key that may not be told', () => {
  const token = fillTemplate('sk-ant-api03-{w93}AA');
  for (const key of [token, 'somebody@example.com', 'a"b<c>']) {
    const config = `{ session: { dmScope: "main" }, channels: { ${JSON.stringify(key)}: { dmPolicy: "open", allowFrom: ["*"] } } }`;
    const ids = idsOf(config, '2026.4.15').join();
    expect(ids).toContain('*');
    expect(ids).not.toContain(key);
  }
});
