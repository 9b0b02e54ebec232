import type { AuditProbe, Fragment } from './probe';

/** No secret, and not checked for one: what makes an account count as set up. */
const bot = { botToken: 'a bot' };

/** What the channels' own checks tell. */
export const channelProbes: readonly AuditProbe[] = [
  {
    checkId: 'channels.telegram.dm.open',
    fires: [telegram({ dmPolicy: 'open', allowFrom: ['*'] })],
    quiet: [telegram({ dmPolicy: 'allowlist', allowFrom: ['123'] })],
  },
  {
    checkId: 'channels.telegram.dm.disabled',
    fires: [telegram({ dmPolicy: 'disabled' })],
    quiet: [telegram({ enabled: false, dmPolicy: 'disabled' }), { channels: { telegram: { dmPolicy: 'disabled' } } }],
  },
  {
    checkId: 'channels.telegram.dm.scope_main_multiuser',
    fires: [
      telegram({ dmPolicy: 'allowlist', allowFrom: ['123', '456'] }),
      { ...telegram({ allowFrom: ['123', '456'] }), session: { dmScope: 'main' } },
    ],
    quiet: [
      { ...telegram({ dmPolicy: 'allowlist', allowFrom: ['123', '456'] }), session: { dmScope: 'per-channel-peer' } },
      telegram({ dmPolicy: 'allowlist', allowFrom: ['123'] }),
    ],
  },
  {
    checkId: 'channels.telegram.groups.allowFrom.wildcard',
    fires: [
      telegram({ groupPolicy: 'open', groupAllowFrom: ['*'] }),
      telegram({ groups: { '-100': {} }, groupAllowFrom: ['*'] }),
    ],
    quiet: [
      telegram({ groupPolicy: 'disabled', groupAllowFrom: ['*'] }),
      telegram({ groups: { '-100': { allowFrom: ['*'] } } }),
    ],
  },
  {
    checkId: 'channels.telegram.groups.allowFrom.missing',
    fires: [telegram({ groupPolicy: 'open' }), telegram({ groups: { '-100': {} } })],
    quiet: [telegram({ groupPolicy: 'allowlist', groups: { '-100': {} }, groupAllowFrom: ['123'] })],
  },
  {
    checkId: 'channels.telegram.allowFrom.invalid_entries',
    fires: [telegram({ groups: { '-100': {} }, groupAllowFrom: ['@ann'] })],
    quiet: [
      telegram({ dmPolicy: 'allowlist', allowFrom: ['@ann'] }),
      telegram({ dmPolicy: 'allowlist', allowFrom: ['tg:123'] }),
    ],
  },
  {
    checkId: 'channels.discord.dm.open',
    fires: [],
    quiet: [
      discord({ dm: { enabled: true }, dmPolicy: 'open', allowFrom: ['*'] }),
      discord({ dmPolicy: 'allowlist', allowFrom: ['123456789012345678'] }),
    ],
  },
  {
    checkId: 'channels.discord.allowFrom.dangerous_name_matching_enabled',
    fires: [discord({ dangerouslyAllowNameMatching: true })],
    quiet: [discord({ dangerouslyAllowNameMatching: false })],
  },
];

function telegram(fields: Fragment): Fragment {
  return { channels: { telegram: { ...bot, ...fields } } };
}

function discord(fields: Fragment): Fragment {
  return { channels: { discord: { token: 'a bot', ...fields } } };
}
