import { proxyHeaderChecks } from '../../openclaw/audit/trusted-proxy';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const requireTrustedProxies = defineRule({
  meta: {
    id: 'hardening/require-trusted-proxies',
    quiet: true,
    summary: 'A gateway behind a proxy knows the address of the proxy.',
    rationale: `OpenClaw's security audit warns of this on every default install: a gateway on loopback whose control UI is served through a reverse proxy takes
the proxy's requests for requests of this machine, unless \`gateway.trustedProxies\` lists it. Most gateways have no proxy, so it is a note here, told in the
summary alone.`,
    messages: auditMessages(proxyHeaderChecks),
  },
  examples: {
    bad: [
      {
        title: 'a gateway as it is installed',
        files: { 'openclaw.json': '{ «gateway»: { mode: "local", bind: "loopback" } }' },
        reports: ['gateway-trusted-proxies-missing'],
      },
    ],
    good: [
      {
        title: 'a proxy by its address',
        files: { 'openclaw.json': '{ gateway: { mode: "local", trustedProxies: ["10.0.0.5"] } }' },
      },
      {
        title: 'no control UI',
        files: { 'openclaw.json': '{ gateway: { mode: "local", controlUi: { enabled: false } } }' },
      },
    ],
  },
  check: (subject) => auditProblems(proxyHeaderChecks, subject),
});
