import { trustedProxyChecks } from '../../openclaw/audit/trusted-proxy';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noLooseTrustedProxy = defineRule({
  meta: {
    id: 'hardening/no-loose-trusted-proxy',
    summary: 'Where a proxy vouches for callers, the gateway knows the proxy and nobody passes for it.',
    rationale: `With \`gateway.auth.mode: "trusted-proxy"\` the gateway asks nobody for a token: a header says who somebody is. That holds as long as
the proxy alone reaches the gateway, authenticates everybody and overwrites the header. None of it can be seen in the config, so that the mode itself is told,
as OpenClaw's security audit tells it; what the config does decide is told beside it.`,
    messages: auditMessages(trustedProxyChecks),
  },
  examples: {
    bad: [
      {
        title: 'the mode and nothing else',
        files: { 'openclaw.json': '{ «gateway»: { «auth»: { mode: «"trusted-proxy"» } } }' },
        reports: [
          'gateway-trusted-proxy-auth',
          'gateway-trusted-proxy-no-proxies',
          'gateway-trusted-proxy-no-user-header',
          'gateway-trusted-proxy-no-allowlist',
        ],
      },
      {
        title: 'doors beside the proxy',
        files: {
          'openclaw.json': `{ gateway: { trustedProxies: ["127.0.0.1"], auth: { mode: «"trusted-proxy"», trustedProxy: {
  userHeader: "x-forwarded-user", allowUsers: ["ops"], allowLoopback: «true», deviceAutoApprove: { enabled: «true», scopes: [«"operator.admin"»] },
} } } }`,
        },
        reports: [
          'gateway-trusted-proxy-auth',
          'gateway-trusted-proxy-allow-loopback',
          'gateway-trusted-proxy-device-auto-approve',
          'gateway-trusted-proxy-device-auto-approve-admin',
        ],
      },
      {
        title: 'a header that callers write, on this machine',
        files: { 'openclaw.json': '{ gateway: { allowRealIpFallback: «true» } }' },
        reports: ['gateway-real-ip-fallback-enabled-warning'],
      },
      {
        title: 'the same, beyond it',
        files: { 'openclaw.json': '{ gateway: { bind: "lan", allowRealIpFallback: «true» } }' },
        reports: ['gateway-real-ip-fallback-enabled'],
      },
    ],
    good: [
      { title: 'a token', files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", token: "${T}" } } }' } },
      {
        title: 'settings for a mode that is not in force',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", trustedProxy: { allowLoopback: true } } } }' },
      },
    ],
  },
  check: (subject) => auditProblems(trustedProxyChecks, subject),
});
