import { trustChecks } from '../../openclaw/audit/trust';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noSharedTrust = defineRule({
  meta: {
    id: 'hardening/no-shared-trust',
    summary: 'Those who share one gateway trust one another.',
    rationale: `OpenClaw serves one person: whoever may write to an agent has, as far as it is concerned, the same rights, the same memory and the same keys. Groups and
open channels put several people into that place; agents that may read each other's sessions carry what one was told to another. Nothing of this is a fault
by itself. Where the people do not trust one another, each needs a gateway of their own.`,
    messages: auditMessages(trustChecks),
  },
  examples: {
    bad: [
      {
        title: 'a group',
        files: {
          'openclaw.json': '{ channels: { slack: { groupPolicy: "allowlist", «channels»: { general: {} } } } }',
        },
        reports: ['security-trust-model-multi-user-heuristic'],
      },
      {
        title: 'groups in the main session',
        files: { 'openclaw.json': '{ session: { groupScope: «"main"» } }' },
        reports: ['security-trust-model-group-scope-main'],
      },
      {
        title: 'two agents that see each other',
        files: {
          'openclaw.json': '{ tools: { profile: "messaging", «sessions»: {} }, agents: { entries: { a: {}, b: {} } } }',
        },
        reports: ['security-trust-model-cross-agent-session-access-default'],
      },
      {
        title: 'two agents of different rights',
        files: {
          'openclaw.json':
            '{ tools: { sessions: { visibility: «"all"» } }, agents: { entries: { a: {}, b: { tools: { profile: "minimal" } } } } }',
        },
        reports: ['security-trust-model-cross-agent-session-access-default-warning'],
      },
    ],
    good: [
      {
        title: 'one agent, one person',
        files: {
          'openclaw.json':
            '{ agents: { entries: { a: {} } }, channels: { telegram: { dmPolicy: "allowlist", allowFrom: ["1"] } } }',
        },
      },
      {
        title: 'agents kept apart',
        files: {
          'openclaw.json': '{ tools: { sessions: { visibility: "agent" } }, agents: { entries: { a: {}, b: {} } } }',
        },
      },
    ],
  },
  check: (subject) => auditProblems(trustChecks, subject),
});
