import { exposureChecks } from '../../openclaw/audit/exposure';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noOpenExposure = defineRule({
  meta: {
    id: 'hardening/no-open-exposure',
    summary: 'What strangers may write to reaches no tool that acts on the host, or on OpenClaw.',
    rationale: `Where \`groupPolicy\` or \`dmPolicy\` is "open", the agent reads what strangers write, and a language model cannot tell an order from a text that
looks like one. What it may do then is decided by the tool policy: \`tools.profile\`, the lists \`allow\`, \`alsoAllow\` and \`deny\` of \`tools\` and of each
agent, and the policy of the sandbox. The rule evaluates them as \`openclaw security audit\` does; without any, every tool is allowed.

Closing the door is the remedy that needs no further thought. Where it has to stay open, \`tools.profile: "messaging"\`, a sandbox with mode "all" and
\`tools.elevated.enabled: false\` take away what a stranger could misuse. What a file that is not in the repository may decide is not reported.`,
    messages: auditMessages(exposureChecks),
  },
  examples: {
    bad: [
      {
        title: 'anybody in a group, every tool',
        files: { 'openclaw.json': '{ channels: { slack: { groupPolicy: «"open"» } } }' },
        reports: [
          'security-exposure-open-groups-with-elevated',
          'security-exposure-open-groups-with-runtime-or-fs',
          'security-exposure-open-groups-with-control-plane-tools',
        ],
      },
      {
        title: 'files of the host alone',
        files: {
          'openclaw.json':
            '{ tools: { elevated: { enabled: false }, deny: ["group:runtime", "group:automation"] }, channels: { slack: { groupPolicy: «"open"» } } }',
        },
        reports: ['security-exposure-open-groups-with-runtime-or-fs-warning'],
      },
      {
        title: 'commands without asking',
        files: {
          'openclaw.json':
            '{ tools: { profile: "messaging", deny: ["gateway"], elevated: { enabled: false }, exec: { mode: "full" } }, channels: { slack: { groupPolicy: «"open"» } } }',
        },
        reports: ['security-exposure-open-channels-with-exec'],
      },
      {
        title: 'an older release, commands from a list',
        files: {
          'openclaw.json':
            '{ tools: { profile: "messaging", elevated: { enabled: false }, exec: { security: "allowlist" } }, channels: { telegram: { accounts: { work: { groupPolicy: «"open"» } } } } }',
        },
        release: '2026.4.15',
        reports: ['security-exposure-open-channels-with-exec-warning'],
      },
    ],
    good: [
      {
        title: 'open, with nothing to misuse',
        files: {
          'openclaw.json':
            '{ tools: { profile: "messaging", deny: ["gateway"], elevated: { enabled: false } }, channels: { slack: { groupPolicy: "open" } } }',
        },
      },
      {
        title: 'all tools, for those one knows',
        files: { 'openclaw.json': '{ channels: { slack: { groupPolicy: "allowlist" } } }' },
      },
    ],
  },
  check: (subject) => auditProblems(exposureChecks, subject),
});
