import { hookChecks } from '../../openclaw/audit/hooks';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noOpenHooks = defineRule({
  meta: {
    id: 'hardening/no-open-hooks',
    summary: 'Hooks reach the agents and sessions that are meant for them, and no others.',
    rationale: `Whoever has the token of the hooks (every service that calls them, and whoever reads its logs) gives the agent work. Which agent and
which session takes it is for the config to say: where callers choose, they choose the one with the most rights, or one that somebody is talking in.

Nothing is told where hooks are not enabled. That the token is long, and not the gateway's, is asked by \`secrets/no-weak-secret\` and
\`secrets/no-reused-secret\`.`,
    messages: auditMessages(hookChecks),
  },
  examples: {
    bad: [
      {
        title: 'hooks as they are turned on',
        files: { 'openclaw.json': '{ «hooks»: { enabled: true, token: "${HOOKS_TOKEN}" } }' },
        reports: ['hooks-default-session-key-unset', 'hooks-allowed-agent-ids-unrestricted-warning'],
      },
      {
        title: 'callers from elsewhere choose',
        files: {
          'openclaw.json':
            '{ gateway: { tailscale: { mode: "serve" } }, «hooks»: { enabled: true, path: «"/"», defaultSessionKey: "hook:in", allowedAgentIds: [«"*"»], allowRequestSessionKey: «true» } }',
        },
        reports: [
          'hooks-path-root',
          'hooks-allowed-agent-ids-unrestricted',
          'hooks-request-session-key-enabled',
          'hooks-request-session-key-prefixes-missing',
        ],
      },
    ],
    good: [
      {
        title: 'one agent, one session',
        files: {
          'openclaw.json':
            '{ hooks: { enabled: true, path: "/hooks", defaultSessionKey: "hook:ingress", allowedAgentIds: ["hooks"] } }',
        },
      },
      {
        title: 'hooks that are not enabled',
        files: { 'openclaw.json': '{ hooks: { path: "/", allowRequestSessionKey: true } }' },
      },
    ],
  },
  check: (subject) => auditProblems(hookChecks, subject),
});
