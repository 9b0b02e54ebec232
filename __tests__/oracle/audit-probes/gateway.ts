import { fillTemplate } from '../../../src/credentials/sample';
import { gateway, type AuditProbe, type Fragment } from './probe';

const long = fillTemplate('{h48}', 2);

/** Who reaches the gateway, and what asks for a secret. */
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
];

function endpoints(fields: Fragment): Fragment {
  return gateway({ http: { endpoints: fields } });
}
