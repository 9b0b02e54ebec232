import { gateway, type AuditProbe, type Fragment } from './probe';

const header = { userHeader: 'x-user', allowUsers: ['ann'] };

/** A proxy that authenticates. */
export const trustedProxyProbes: readonly AuditProbe[] = [
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

function proxy(trustedProxy: unknown, more: Fragment = {}): Fragment {
  return gateway({ auth: { mode: 'trusted-proxy', token: null, trustedProxy }, ...more });
}
