import { readRepositories } from '../../../src/documents/read-repositories';
import { newestRelease } from '../../../src/openclaw/releases';
import { noLooseSandbox } from '../../../src/rules/hardening/no-loose-sandbox';
import { noLooseTools } from '../../../src/rules/hardening/no-loose-tools';
import { noOpenChannel } from '../../../src/rules/hardening/no-open-channel';
import { noOpenExposure } from '../../../src/rules/hardening/no-open-exposure';
import { noSharedTrust } from '../../../src/rules/hardening/no-shared-trust';
import { noSilentChannel } from '../../../src/rules/hardening/no-silent-channel';
import { noWeakModel } from '../../../src/rules/hardening/no-weak-model';
import { processorTime } from '../../processor-time';
import { snapshotOf } from '../literal';

const rules = [
  noLooseSandbox,
  noLooseTools,
  noOpenChannel,
  noOpenExposure,
  noSharedTrust,
  noSilentChannel,
  noWeakModel,
];

/** The audit's ids that a config brings, with the message's severity, each once. */
function told(
  config: string,
  version = newestRelease(),
  files: Readonly<Record<string, string>> = {},
): readonly string[] {
  const [head] = readRepositories(snapshotOf({ 'openclaw.json': config, ...files }), '.');
  if (!head) throw new Error('no configuration');
  const subject = { head, release: { version, from: 'stamp', exact: true, stated: null } } as const;
  const found = rules.flatMap((rule) =>
    Array.from(rule.check(subject), ({ checkId, messageId }) => {
      const { severity } = rule.meta.messages[messageId] ?? {};
      return `${String(checkId)} ${String(severity)}`;
    }),
  );
  return [...new Set(found)].sort();
}

const open = 'channels: { slack: { groupPolicy: "open" } }';
const exposure = 'security.exposure.open_groups_with';

test.each([
  [
    'the only agent stands for all',
    '{ tools: { exec: { mode: "full" } }, agents: { entries: { a: { tools: { exec: { mode: "ask" } } } } } }',
    [],
  ],
  [
    'beside another, it does not',
    '{ tools: { sessions: { visibility: "self" }, exec: { mode: "full" } }, agents: { entries: { a: { tools: { exec: { mode: "ask" } } }, b: { tools: { exec: { mode: "deny" } } } } } }',
    ['tools.exec.security_full_configured warning'],
  ],
  [
    'a door deep within, and commands from a list',
    '{ tools: { exec: { mode: "ask" } }, channels: { slack: { groupPolicy: "disabled", groups: { a: { dmPolicy: "open" } } } } }',
    ['security.exposure.open_channels_with_exec warning'],
  ],
  [
    'elevated is on unless switched off',
    `{ tools: { profile: "minimal", deny: ["gateway"] }, ${open} }`,
    [
      'channels.slack.groups.open warning',
      `${exposure}_elevated error`,
      'security.trust_model.multi_user_heuristic warning',
    ],
  ],
  [
    'the sandbox denies what changes OpenClaw',
    `{ tools: { elevated: { enabled: false } }, agents: { defaults: { sandbox: { mode: "all" } } }, ${open} }`,
    ['channels.slack.groups.open warning', 'security.trust_model.multi_user_heuristic warning'],
  ],
  ['elevated senders, switched off', '{ tools: { elevated: { enabled: false, allowFrom: { discord: ["*"] } } } }', []],
  [
    'more than 25 senders',
    `{ tools: { elevated: { allowFrom: { discord: [${Array.from({ length: 26 }, (_, index) => `"${String(index)}"`).join()}] } } } }`,
    ['tools.elevated.allowFrom.discord.large warning'],
  ],
  [
    'a model by its alias',
    '{ agents: { defaults: { model: "Fast", models: { "anthropic/claude-haiku-4-5": { alias: "fast" } } } } }',
    ['models.weak_tier warning'],
  ],
  [
    'Claude 4 before 4.5',
    '{ agents: { defaults: { model: "anthropic/claude-sonnet-4-20250514" } } }',
    ['models.weak_tier warning'],
  ],
  [
    'a model that looks at pictures is not asked for its size',
    '{ agents: { defaults: { imageModel: "ollama/llava:7b" } } }',
    [],
  ],
  [
    'a folder above those of the system',
    '{ agents: { defaults: { sandbox: { mode: "all", docker: { binds: ["/var:/v"] } } } } }',
    ['sandbox.dangerous_bind_mount error'],
  ],
  [
    'a folder that only begins like one',
    '{ agents: { defaults: { sandbox: { mode: "all", docker: { binds: ["/etcetera:/e", "data:/d"] } } } } }',
    [],
  ],
  [
    'a direct peer',
    '{ bindings: [{ agentId: "a", match: { channel: "slack", peer: { kind: "direct", id: "1" } }, session: { groupScope: "main" } }] }',
    [],
  ],
  [
    'a group',
    '{ bindings: [{ agentId: "a", match: { channel: "slack" }, session: { groupScope: "main" } }] }',
    ['security.trust_model.group_scope_main warning'],
  ],
  [
    'skills inherited by an agent on the host',
    '{ tools: { exec: { mode: "deny" } }, agents: { defaults: { skills: [] }, entries: { a: { tools: { exec: { mode: "ask" } } } } }, mcp: { servers: { a: {} } } }',
    ['tools.exec.agent_skill_mcp_boundary_drift warning'],
  ],
  ['servers switched off', '{ agents: { defaults: { skills: [] } }, mcp: { servers: { a: { enabled: false } } } }', []],
])('%s', (_, config, expected) => {
  expect(told(config)).toEqual(expected);
});

test.each([
  ['2026.2.9', [`${exposure}_elevated error`]],
  [
    '2026.4.15',
    [
      `${exposure}_elevated error`,
      `${exposure}_runtime_or_fs error`,
      'security.trust_model.multi_user_heuristic warning',
    ],
  ],
  [
    '2026.9.6',
    [
      'channels.slack.groups.open warning',
      `${exposure}_control_plane_tools error`,
      `${exposure}_elevated error`,
      `${exposure}_runtime_or_fs error`,
      'security.trust_model.multi_user_heuristic warning',
    ],
  ],
])('an open group in %s', (release, expected) => {
  expect(told(`{ ${open} }`, release)).toEqual(expected);
});

test('direct messages are a door to tools since 2026.7.1', () => {
  const config = '{ channels: { slack: { dmPolicy: "open", allowFrom: ["*"] } } }';
  expect(told(config, '2026.4.15')).toEqual([
    'channels.slack.dm.open error',
    'security.trust_model.multi_user_heuristic warning',
  ]);
  expect(told(config, '2026.9.6')).toContain(`${exposure}_elevated error`);
});

test('what an include that is not seen may set is not told of', () => {
  const files = { '.gitignore': 'tools.json5' };
  expect(told(`{ tools: { $include: "tools.json5" }, ${open} }`, newestRelease(), files)).toEqual([
    'channels.slack.groups.open warning',
    'security.trust_model.multi_user_heuristic warning',
  ]);
});

test('values of wrong types are the finding of the schema alone', () => {
  for (const wrong of ['7', '"x"', '[]', '[[]]', 'null', '{ a: 7 }', '{ a: [{}] }', 'true']) {
    for (const key of ['tools', 'agents', 'channels', 'bindings', 'mcp', 'session'])
      expect(told(`{ ${key}: ${wrong} }`)).toEqual([]);
    const inner = [
      'profile',
      'allow',
      'deny',
      'exec',
      'fs',
      'elevated',
      'sandbox',
      'byProvider',
      'sessions',
      'agentToAgent',
    ];
    expect(
      told(
        `{ tools: { ${inner.map((key) => `${key}: ${wrong}`).join()} }, agents: { defaults: { sandbox: ${wrong}, model: ${wrong} } } }`,
      ),
    ).toEqual(
      // A model may be any text.
      [],
    );
  }
});

test('the cost grows with the config, not with its square', () => {
  const config = (count: number): string => {
    const names = Array.from({ length: count }, (_, index) => String(index));
    const policy = `allow: [${names.map((name) => `"*a*${name}*"`).join()}], deny: ["exec"]`;
    const agents = names.map(
      (name) => `a${name}: { model: "x/${name}-8b", tools: { deny: ["b*${name}"], exec: { safeBins: ["jq"] } } }`,
    );
    const channels = names.map((name) => `c${name}: { groupPolicy: "open" }`);
    return `{ tools: { ${policy}, byProvider: { x: { ${policy} } } }, agents: { entries: { ${agents.join()} } }, channels: { ${channels.join()} } }`;
  };
  const time = (text: string): number => {
    const [head] = readRepositories(snapshotOf({ 'openclaw.json': text }), '.');
    if (!head) throw new Error('no configuration');
    const subject = { head, release: { version: newestRelease(), from: 'stamp', exact: true, stated: null } } as const;
    return processorTime(() => {
      for (const rule of rules) Array.from(rule.check(subject));
    });
  };
  const [small, large] = [config(400), config(3200)];
  time(small);
  expect(time(large) / Math.max(time(small), 2)).toBeLessThan(24);
});
