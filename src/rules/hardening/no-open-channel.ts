import { channelChecks } from '../../openclaw/audit/channel-doors';
import { telegramChecks } from '../../openclaw/audit/telegram';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

const checks = [...channelChecks, ...telegramChecks];

export const noOpenChannel = defineRule({
  meta: {
    id: 'hardening/no-open-channel',
    summary: 'A channel says who may write to the agent, by what cannot be forged.',
    rationale: `Each channel decides who reaches the agent: \`dmPolicy\` for direct messages, \`groupPolicy\` and \`groupAllowFrom\` for groups. "open" lets in anybody who
finds the account. Lists of senders should hold ids that the service assigns: a display name can be taken by somebody else, and Telegram's senders are
known by number alone, so that \`@name\` lets nobody in.

Senders that were paired stand on the host. Where only they can be meant, the rule says so in a note.`,
    messages: auditMessages(checks),
  },
  examples: {
    bad: [
      {
        title: 'direct messages of anybody',
        files: { 'openclaw.json': '{ channels: { discord: { dmPolicy: «"open"», allowFrom: ["*"] } } }' },
        reports: ['channels-dm-open'],
      },
      {
        title: 'names that anybody can take',
        files: {
          'openclaw.json':
            '{ channels: { discord: { dangerouslyAllowNameMatching: «true», dmPolicy: "allowlist", allowFrom: ["ada"] } } }',
        },
        reports: ['channels-allow-from-dangerous-name-matching-enabled'],
      },
      {
        title: 'groups of Telegram for all',
        files: {
          'openclaw.json':
            '{ channels: { telegram: { groupPolicy: "allowlist", groups: { "-100": {} }, «groupAllowFrom»: ["*"] } } }',
        },
        reports: ['channels-telegram-groups-allow-from-wildcard'],
      },
      {
        title: 'groups, and nobody named',
        files: { 'openclaw.json': '{ channels: { telegram: { «groups»: { "-100": {} } } } }' },
        reports: ['channels-telegram-groups-allow-from-missing-unseen'],
      },
      {
        title: 'a name for a number',
        files: {
          'openclaw.json': '{ channels: { telegram: { dmPolicy: "allowlist", allowFrom: [«"@ada"», "12345678"] } } }',
        },
        reports: ['channels-telegram-allow-from-invalid-entries'],
      },
      {
        title: 'any group',
        files: { 'openclaw.json': '{ channels: { slack: { groupPolicy: «"open"» } } }' },
        reports: ['channels-groups-open'],
      },
    ],
    good: [
      {
        title: 'pairing, groups by number',
        files: {
          'openclaw.json':
            '{ channels: { telegram: { dmPolicy: "pairing", groups: { "-100": {} }, groupAllowFrom: ["12345678"] } } }',
        },
      },
      {
        title: 'switched off',
        files: { 'openclaw.json': '{ channels: { discord: { enabled: false, dmPolicy: "open", allowFrom: ["*"] } } }' },
      },
    ],
  },
  check: (subject) => auditProblems(checks, subject),
});
