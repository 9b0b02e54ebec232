import { fillTemplate } from '../../../src/credentials/sample';
import type { AuditProbe, Fragment } from './probe';

const long = fillTemplate('{h48}', 2);

/** The gateway and the network, as the newest release spells their fields. */
export const gatewayProbes: readonly AuditProbe[] = [
  {
    checkId: 'gateway.bind_no_auth',
    fires: [
      gateway({ bind: 'lan', auth: { mode: 'none' } }),
      gateway({ bind: 'custom', customBindHost: '10.0.0.1', auth: null }),
      gateway({ bind: 'tailnet', auth: { mode: 'password' } }),
      gateway({ bind: 'lan', auth: { mode: 'token', token: '${UNSET_TOKEN}' } }),
    ],
    quiet: [
      gateway({ bind: 'lan' }),
      gateway({ bind: 'auto', auth: null, remote: { token: long } }),
      gateway({ bind: 'lan', auth: { mode: 'password', token: null, password: long } }),
      gateway({ bind: 'lan', auth: { mode: null } }),
    ],
  },
  {
    checkId: 'gateway.loopback_no_auth',
    fires: [
      gateway({ auth: { mode: 'none' } }),
      gateway({ auth: null }),
      gateway({ auth: { token: null } }),
      gateway({ auth: { mode: 'password' }, tailscale: { mode: 'serve' } }),
      gateway({ auth: { mode: null, token: '${UNSET_TOKEN}' } }),
    ],
    quiet: [
      gateway({ auth: { mode: 'none' }, controlUi: { enabled: false } }),
      gateway({ auth: null, tailscale: { mode: 'serve' } }),
      gateway({ auth: { mode: 'password', token: null, password: long } }),
      gateway({ auth: { token: { source: 'env', provider: 'default', id: 'UNSET_TOKEN' } } }),
    ],
  },
  {
    checkId: 'gateway.http.no_auth',
    fires: [
      gateway({ auth: { mode: 'none' } }),
      gateway({ bind: 'lan', auth: { mode: 'none' } }),
      { ...gateway({ auth: { mode: 'none' } }), plugins: { entries: { 'admin-http-rpc': { enabled: true } } } },
      gateway({ auth: { mode: 'password' } }),
      gateway({ auth: { token: { source: 'env', provider: 'default', id: 'UNSET_TOKEN' } } }),
    ],
    quiet: [gateway({ auth: { mode: 'trusted-proxy' } }), gateway({ auth: { mode: null } })],
  },
  {
    checkId: 'gateway.http.session_key_override_enabled',
    fires: [endpoints({ chatCompletions: { enabled: true } }), endpoints({ responses: { enabled: true } })],
    quiet: [endpoints({ chatCompletions: { enabled: false } })],
  },
  {
    checkId: 'gateway.tools_invoke_http.dangerous_allow',
    fires: [
      gateway({ tools: { allow: ['exec'] } }),
      gateway({ bind: 'lan', tools: { allow: ['sessions_spawn', 'read'] } }),
      gateway({
        tailscale: { mode: 'funnel' },
        tools: { allow: [' Gateway '] },
        auth: { mode: 'password', password: long },
      }),
      gateway({ tools: { allow: ['cron'] } }),
      gateway({ tools: { allow: ['automations'] } }),
      gateway({ tools: { allow: ['plugins'] } }),
    ],
    quiet: [
      gateway({ tools: { allow: ['web_search'] } }),
      gateway({ tools: { allow: ['bash'] } }),
      gateway({ tools: { deny: ['exec'] } }),
    ],
  },
  {
    checkId: 'gateway.trusted_proxies_missing',
    fires: [gateway({ trustedProxies: null }), gateway({ trustedProxies: [] })],
    quiet: [
      gateway({ trustedProxies: null, bind: 'lan' }),
      gateway({ trustedProxies: null, controlUi: { enabled: false } }),
    ],
  },
  {
    checkId: 'gateway.control_ui.allowed_origins_required',
    fires: [gateway({ bind: 'lan' }), gateway({ bind: 'lan', controlUi: { allowedOrigins: [' '] } })],
    quiet: [
      gateway({ bind: 'lan', controlUi: { allowedOrigins: ['https://control.example.org'] } }),
      gateway({ bind: 'lan', controlUi: { enabled: false } }),
    ],
  },
  {
    checkId: 'gateway.control_ui.allowed_origins_wildcard',
    fires: [
      gateway({ controlUi: { allowedOrigins: ['*'] } }),
      gateway({ bind: 'lan', controlUi: { allowedOrigins: ['https://a.example.org', ' * '] } }),
    ],
    quiet: [gateway({ controlUi: { allowedOrigins: ['https://*.example.org'] } })],
  },
  {
    checkId: 'gateway.control_ui.host_header_origin_fallback',
    fires: [
      gateway({ controlUi: { dangerouslyAllowHostHeaderOriginFallback: true } }),
      gateway({ bind: 'lan', controlUi: { dangerouslyAllowHostHeaderOriginFallback: true } }),
    ],
    quiet: [gateway({ controlUi: { dangerouslyAllowHostHeaderOriginFallback: false } })],
  },
  {
    checkId: 'gateway.control_ui.insecure_auth',
    fires: [gateway({ controlUi: { allowInsecureAuth: true } })],
    quiet: [gateway({ controlUi: { allowInsecureAuth: false } })],
  },
  {
    checkId: 'gateway.control_ui.device_auth_disabled',
    fires: [gateway({ controlUi: { dangerouslyDisableDeviceAuth: true } })],
    quiet: [gateway({ controlUi: { dangerouslyDisableDeviceAuth: false } })],
  },
  {
    checkId: 'gateway.real_ip_fallback_enabled',
    fires: [
      gateway({ allowRealIpFallback: true }),
      gateway({ allowRealIpFallback: true, bind: 'lan' }),
      gateway({ allowRealIpFallback: true, trustedProxies: ['10.0.0.9'], auth: { mode: 'trusted-proxy' } }),
      gateway({
        allowRealIpFallback: true,
        trustedProxies: ['::1/128', '127.0.0.1/32'],
        auth: { mode: 'trusted-proxy' },
      }),
    ],
    quiet: [gateway({ allowRealIpFallback: false })],
  },
  {
    checkId: 'gateway.auth_no_rate_limit',
    fires: [gateway({ bind: 'lan' }), gateway({ bind: 'tailnet', auth: { mode: 'none' } })],
    quiet: [
      gateway({ bind: 'lan', auth: { rateLimit: { maxAttempts: 5 } } }),
      gateway({ bind: 'lan', auth: { rateLimit: {} } }),
      gateway({ bind: 'lan', auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user' } } }),
    ],
  },
  {
    checkId: 'gateway.token_too_short',
    fires: [
      gateway({ auth: { token: 'short phrase' } }),
      gateway({ auth: { token: `   short phrase${' '.repeat(30)}` } }),
      gateway({ auth: null, remote: { token: 'short remote' } }),
    ],
    quiet: [
      gateway({ auth: { token: fillTemplate('{h24}') } }),
      gateway({ auth: { mode: 'password', token: 'short phrase', password: long } }),
    ],
  },
  {
    checkId: 'gateway.password_too_short',
    fires: [
      gateway({ auth: { mode: 'password', token: null, password: 'short phrase' } }),
      gateway({ auth: { mode: null, token: null, password: 'short phrase' } }),
    ],
    quiet: [gateway({ auth: { mode: 'token', password: 'short phrase' } })],
  },
  {
    checkId: 'gateway.token_placeholder_value',
    fires: [
      gateway({ auth: { token: 'undefined' } }),
      gateway({ auth: { token: ' null ' } }),
      gateway({ auth: { token: '  ' } }),
    ],
    quiet: [gateway({ auth: { token: 'undefined-and-then-some-more' } })],
  },
  {
    checkId: 'gateway.password_placeholder_value',
    fires: [
      gateway({ auth: { mode: 'password', token: null, password: 'null' } }),
      gateway({ auth: { mode: 'password', token: null, password: '' } }),
    ],
    quiet: [gateway({ auth: { mode: 'token', password: 'null' } })],
  },
  {
    checkId: 'config.secrets.gateway_password_in_config',
    fires: [
      gateway({ auth: { mode: 'password', token: null, password: long } }),
      gateway({ auth: { password: long } }),
    ],
    quiet: [
      gateway({ auth: { mode: 'password', token: null, password: '${UNSET_PASSWORD}' } }),
      gateway({
        auth: { mode: 'password', token: null, password: { source: 'env', provider: 'default', id: 'UNSET' } },
      }),
    ],
  },
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
  ...trustedProxyProbes(),
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

function trustedProxyProbes(): readonly AuditProbe[] {
  const header = { userHeader: 'x-user', allowUsers: ['ann'] };
  const proxy = (trustedProxy: unknown, more: Fragment = {}): Fragment =>
    gateway({ auth: { mode: 'trusted-proxy', token: null, trustedProxy }, ...more });
  return [
    {
      checkId: 'gateway.trusted_proxy_auth',
      fires: [proxy(header), proxy(header, { bind: 'lan' })],
      quiet: [gateway({})],
    },
    {
      checkId: 'gateway.trusted_proxy_no_proxies',
      fires: [proxy(header, { trustedProxies: null }), proxy(header, { trustedProxies: [] })],
      quiet: [proxy(header)],
    },
    {
      checkId: 'gateway.trusted_proxy_no_user_header',
      fires: [proxy(null)],
      quiet: [proxy({ userHeader: 'x-user' })],
    },
    {
      checkId: 'gateway.trusted_proxy_no_allowlist',
      fires: [proxy({ userHeader: 'x-user' }), proxy({ userHeader: 'x-user', allowUsers: [] })],
      quiet: [proxy(header)],
    },
    {
      checkId: 'gateway.trusted_proxy_allow_loopback',
      fires: [proxy({ ...header, allowLoopback: true })],
      quiet: [proxy({ ...header, allowLoopback: false })],
    },
    {
      checkId: 'gateway.trusted_proxy_device_auto_approve',
      fires: [proxy({ ...header, deviceAutoApprove: { enabled: true } })],
      quiet: [proxy({ ...header, deviceAutoApprove: { enabled: false, scopes: ['operator.admin'] } })],
    },
    {
      checkId: 'gateway.trusted_proxy_device_auto_approve_admin',
      fires: [proxy({ ...header, deviceAutoApprove: { enabled: true, scopes: ['operator.read', 'operator.admin'] } })],
      quiet: [proxy({ ...header, deviceAutoApprove: { enabled: true, scopes: ['operator.read'] } })],
    },
  ];
}

function gateway(fields: Fragment): Fragment {
  return { gateway: fields };
}

function endpoints(fields: Fragment): Fragment {
  return gateway({ http: { endpoints: fields } });
}

function commands(fields: Fragment): Fragment {
  return gateway({ nodes: { commands: fields } });
}
