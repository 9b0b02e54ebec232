import { fillTemplate } from '../../../src/credentials/sample';
import { gateway, type AuditProbe, type Fragment } from './probe';
import { trustedProxyProbes } from './trusted-proxy';

const long = fillTemplate('{h48}', 2);

/** What else of the network, and of the phones and computers on it. */
export const networkProbes: readonly AuditProbe[] = [
  {
    checkId: 'gateway.tailscale_funnel',
    fires: [gateway({ tailscale: { mode: 'funnel' }, auth: { mode: 'password', token: null, password: long } })],
    quiet: [gateway({ tailscale: { mode: 'off' } })],
  },
  {
    checkId: 'gateway.tailscale_serve',
    fires: [gateway({ tailscale: { mode: 'serve' } })],
    quiet: [gateway({ tailscale: { mode: 'off' } })],
  },
  ...trustedProxyProbes,
  {
    checkId: 'gateway.nodes.allow_commands_dangerous',
    fires: [
      commands({ allow: ['camera.snap'] }),
      { ...commands({ allow: [' sms.send ', 'canvas.eval'] }), discovery: { mdns: { mode: 'off' } } },
      gateway({ bind: 'lan', nodes: { commands: { allow: ['screen.record'] } } }),
      gateway({ tailscale: { mode: 'serve' }, nodes: { commands: { allow: ['contacts.add'] } } }),
    ],
    quiet: [
      commands({ allow: ['camera.snap'], deny: ['camera.snap'] }),
      commands({ allow: ['canvas.eval'] }),
      commands({ allow: ['Camera.Snap'] }),
      commands({ allow: ['computer.act'] }),
    ],
  },
  {
    checkId: 'gateway.nodes.deny_commands_ineffective',
    fires: [
      commands({ deny: ['camera.*'] }),
      commands({ deny: ['no.such.command'] }),
      commands({ deny: ['system.run', 'group:fs'] }),
      commands({ deny: ['rm -rf'] }),
    ],
    quiet: [
      commands({ deny: ['system.run'] }),
      commands({ deny: ['my.command', 'system.run'], allow: ['my.command'] }),
      commands({ deny: ['camera.snap', ' '] }),
      commands({ deny: [] }),
    ],
  },
  {
    checkId: 'discovery.mdns_full_mode',
    fires: [
      { discovery: { mdns: { mode: 'full' } } },
      { ...gateway({ bind: 'lan' }), discovery: { mdns: { mode: 'full' } } },
    ],
    quiet: [{ discovery: { mdns: { mode: 'minimal' } } }],
  },
  {
    checkId: 'mcp.apps.enabled',
    fires: [{ mcp: { apps: { enabled: true } } }],
    quiet: [{ mcp: { apps: { enabled: false } } }],
  },
  {
    checkId: 'logging.redact_off',
    fires: [{ logging: { redactSensitive: 'off' } }],
    quiet: [{ logging: { redactSensitive: 'tools' } }],
  },
];

function commands(fields: Fragment): Fragment {
  return gateway({ nodes: { commands: fields } });
}
