import type { AuditProbe, Fragment } from './probe';

const open = telegram({ groupPolicy: 'open' });
const openDms = telegram({ dmPolicy: 'open', allowFrom: ['*'] });
const openAccount = telegram({ accounts: { work: { groupPolicy: 'open' } } });
const openGroup = telegram({ groups: { '-100': { groupPolicy: 'open' } } });
const closed = telegram({ groupPolicy: 'allowlist' });
const two = { agents: { entries: { main: {}, other: {} }, ownership: 'explicit' } };

/** Who can reach what: open channels, the trust model. */
export const exposureProbes: readonly AuditProbe[] = [
  {
    checkId: 'security.exposure.open_channels_with_exec',
    fires: [
      { ...open, ...exec({ security: 'allowlist' }) },
      { ...openGroup, ...exec({ mode: 'ask' }) },
      { ...openDms, ...exec({ mode: 'full' }) },
      { ...open, agents: { entries: { main: { tools: { exec: { security: 'allowlist' } } } } } },
    ],
    quiet: [
      { ...open, ...exec({ security: 'deny' }) },
      { ...open, ...exec({ mode: 'deny' }) },
      { ...closed, ...exec({ security: 'allowlist' }) },
    ],
  },
  {
    checkId: 'security.exposure.open_groups_with_elevated',
    fires: [open, openDms, openAccount, { ...open, tools: { elevated: { enabled: true } } }],
    quiet: [{ ...open, tools: { elevated: { enabled: false } } }, openGroup, closed],
  },
  {
    checkId: 'security.exposure.open_groups_with_runtime_or_fs',
    fires: [
      open,
      { ...openDms, tools: { deny: ['exec', 'process'] } },
      { ...open, tools: { profile: 'coding' } },
      { ...open, agents: { defaults: { sandbox: { mode: 'non-main' } } } },
      { ...open, tools: { profile: 'messaging', alsoAllow: ['group:runtime'] } },
      { ...open, tools: { deny: ['group:runtime'], fs: { workspaceOnly: false } } },
      { ...open, tools: { profile: 'messaging' }, agents: { entries: { main: { tools: { profile: 'full' } } } } },
      { ...open, tools: { allow: ['write'] } },
      { ...open, agents: { defaults: { sandbox: { mode: 'all' } }, entries: { main: { sandbox: { mode: 'off' } } } } },
    ],
    quiet: [
      { ...open, tools: { profile: 'messaging' } },
      { ...open, agents: { defaults: { sandbox: { mode: 'all' } } } },
      { ...open, tools: { deny: ['group:runtime', 'group:fs'] } },
      { ...open, tools: { deny: ['bash', 'process'], fs: { workspaceOnly: true } } },
      { ...open, tools: { deny: ['*'] } },
      { ...open, tools: { allow: ['web_*'] } },
      { ...open, tools: { profile: 'coding', allow: ['web_search'] } },
      closed,
    ],
  },
  {
    checkId: 'security.exposure.open_groups_with_control_plane_tools',
    fires: [
      open,
      { ...open, tools: { profile: 'minimal' } },
      { ...open, tools: { deny: ['gateway', 'plugins'] } },
      { ...open, tools: { allow: ['cron'] } },
      { ...open, tools: { allow: ['group:automation'] } },
    ],
    quiet: [
      { ...open, tools: { deny: ['gateway', 'plugins', 'cron'] } },
      { ...open, tools: { deny: ['group:automation'] } },
      { ...open, tools: { allow: ['read'] } },
      { ...open, agents: { defaults: { sandbox: { mode: 'all' } } } },
    ],
  },
  {
    checkId: 'security.trust_model.multi_user_heuristic',
    fires: [
      open,
      openDms,
      telegram({ groupPolicy: 'allowlist', groups: { '-100': {} } }),
      telegram({ groups: { '-100': {} } }),
      telegram({ groupAllowFrom: ['*'] }),
      telegram({ accounts: { work: { groups: { '-100': {} } } } }),
      { channels: { discord: { groupPolicy: 'allowlist', guilds: { '1': {} } } } },
      { channels: { telegram: { dmPolicy: 'open', allowFrom: ['*'] } } },
    ],
    quiet: [
      telegram({ groupPolicy: 'disabled', groups: { '-100': {} } }),
      telegram({ dmPolicy: 'allowlist', allowFrom: ['123'] }),
      closed,
    ],
  },
  {
    checkId: 'security.trust_model.group_scope_main',
    fires: [
      { session: { groupScope: 'main' } },
      binding({ channel: 'telegram', peer: { kind: 'group', id: '-100' } }),
      binding({ channel: 'telegram' }),
    ],
    quiet: [
      { session: { groupScope: 'per-group' } },
      binding({ channel: 'telegram', peer: { kind: 'direct', id: '123' } }),
    ],
  },
  {
    checkId: 'security.trust_model.cross_agent_session_access_default',
    fires: [
      two,
      { ...two, ...open },
      { agents: { ownership: 'explicit', entries: { main: {}, other: { sandbox: { mode: 'non-main' } } } } },
      { agents: { ownership: 'explicit', entries: { main: {}, other: { tools: { profile: 'coding' } } } } },
      { ...two, tools: { sessions: { visibility: 'all' } } },
      { agents: { ...two.agents, defaults: { sandbox: { mode: 'all', sessionToolsVisibility: 'all' } } } },
    ],
    quiet: [
      { agents: { entries: { main: {} } } },
      { ...two, tools: { sessions: { visibility: 'agent' } } },
      { ...two, tools: { agentToAgent: { enabled: false } } },
      { ...two, tools: { agentToAgent: { allow: ['main'] } } },
      { ...two, tools: { deny: ['group:sessions'] } },
      { agents: { ...two.agents, defaults: { sandbox: { mode: 'all' } } } },
    ],
  },
  {
    checkId: 'config.agent_roster.invalid_default_count',
    fires: [],
    quiet: [two, { agents: { entries: { main: {} } } }],
  },
];

/** With a token, which is none: without one the channel's own checks pass it over. */
function telegram(fields: Fragment): Fragment {
  return { channels: { telegram: { botToken: 'a bot', ...fields } } };
}

function exec(fields: Fragment): Fragment {
  return { tools: { exec: fields } };
}

function binding(match: Fragment): Fragment {
  return { agents: { entries: { main: {} } }, bindings: [{ agentId: 'main', match, session: { groupScope: 'main' } }] };
}
