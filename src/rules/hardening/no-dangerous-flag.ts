import { flagChecks } from '../../openclaw/audit/flags';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noDangerousFlag = defineRule({
  meta: {
    id: 'hardening/no-dangerous-flag',
    summary: 'No guard of OpenClaw is switched off.',
    rationale: `Some settings are there to take a guard away, for a test or for a place where nothing can happen; most have \`dangerously\` or \`unsafe\` in their
name. In a config that is kept in git they are usually left over. Each is told by itself, also where OpenClaw's audit lists them in one finding.

Suppressions of the audit are a note: what they hide is found here all the same.`,
    messages: auditMessages(flagChecks),
  },
  examples: {
    bad: [
      {
        title: 'mail that gives instructions',
        files: {
          'openclaw.json':
            '{ hooks: { gmail: { allowUnsafeExternalContent: «true» }, mappings: [{}, { allowUnsafeExternalContent: «true» }] } }',
        },
        reports: ['config-insecure-or-dangerous-flags', 'config-insecure-or-dangerous-flags'],
      },
      {
        title: 'tools without the workspace as their border',
        files: {
          'openclaw.json':
            '{ tools: { fs: { workspaceOnly: «false» } }, agents: { entries: { main: { sandbox: { docker: { dangerouslyAllowExternalBindSources: «true» } } } } } }',
        },
        reports: ['config-insecure-or-dangerous-flags', 'config-insecure-or-dangerous-flags'],
      },
      {
        title: 'an audit that keeps quiet',
        files: { 'openclaw.json': '{ security: { audit: { «suppressions»: [{ checkId: "models.legacy" }] } } }' },
        reports: ['security-audit-suppressions-active'],
      },
      {
        title: 'an earlier release, with everything in its logs',
        files: { 'openclaw.json': '{ logging: { redactSensitive: «"off"» } }' },
        release: '2026.4.15',
        reports: ['logging-redact-off'],
      },
    ],
    good: [
      {
        title: 'guards that stand',
        files: {
          'openclaw.json':
            '{ tools: { fs: { workspaceOnly: true } }, browser: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: false } }, security: { audit: { suppressions: [] } } }',
        },
      },
      {
        title: 'a flag that the audit of the release does not know',
        files: { 'openclaw.json': '{ tools: { fs: { workspaceOnly: false } } }' },
        release: '2026.4.15',
      },
    ],
  },
  check: (subject) => auditProblems(flagChecks, subject),
});
