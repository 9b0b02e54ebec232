import { networkChecks } from '../../openclaw/audit/network';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noWideNetwork = defineRule({
  meta: {
    id: 'hardening/no-wide-network',
    summary: 'The network learns no more of the gateway than it needs, and cannot guess its way in.',
    rationale: `What surrounds the gateway decides how far a mistake carries: without a limit, whoever reaches the port may guess tokens as fast as it
answers; in its full mode, mDNS tells the network where the command line stands, and so the name of the user; with MCP apps, a server shows pages that call tools.
Tailscale's \`serve\` is told as a note, since it is a way in that nothing else in the file shows.`,
    messages: auditMessages(networkChecks),
  },
  examples: {
    bad: [
      {
        title: 'guessing without end',
        files: { 'openclaw.json': '{ gateway: { bind: "lan", «auth»: { mode: "token", token: "${T}" } } }' },
        reports: ['gateway-auth-no-rate-limit'],
      },
      {
        title: 'a talkative gateway on this machine',
        files: {
          'openclaw.json': '{ gateway: { tailscale: { mode: «"serve"» } }, discovery: { mdns: { mode: «"full"» } } }',
        },
        reports: ['gateway-tailscale-serve', 'discovery-mdns-full-mode-warning'],
      },
      {
        title: 'pages of MCP servers',
        files: { 'openclaw.json': '{ mcp: { apps: { enabled: «true» } } }' },
        reports: ['mcp-apps-enabled'],
      },
    ],
    good: [
      {
        title: 'a limit',
        files: {
          'openclaw.json':
            '{ gateway: { bind: "lan", auth: { mode: "token", rateLimit: { maxAttempts: 10 } } }, discovery: { mdns: { mode: "minimal" } } }',
        },
      },
      { title: 'this machine alone', files: { 'openclaw.json': '{ gateway: { auth: { mode: "token" } } }' } },
    ],
  },
  check: (subject) => auditProblems(networkChecks, subject),
});
