import { closedChannelChecks } from '../../openclaw/audit/channel-doors';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noSilentChannel = defineRule({
  meta: {
    id: 'hardening/no-silent-channel',
    summary: 'A channel that drops direct messages is meant to.',
    rationale: `\`dmPolicy: "disabled"\` is the safest setting and no fault; \`openclaw security audit\` lists it, so that nobody wonders why an agent keeps silent. The
rule is quiet: it is told in the summary, and is no reason for a comment.`,
    messages: auditMessages(closedChannelChecks),
    quiet: true,
  },
  examples: {
    bad: [
      {
        title: 'no direct messages',
        files: { 'openclaw.json': '{ channels: { telegram: { dmPolicy: «"disabled"» } } }' },
        reports: ['channels-dm-disabled'],
      },
    ],
    good: [
      {
        title: 'pairing',
        files: { 'openclaw.json': '{ channels: { telegram: { dmPolicy: "pairing" } } }' },
      },
    ],
  },
  check: (subject) => auditProblems(closedChannelChecks, subject),
});
