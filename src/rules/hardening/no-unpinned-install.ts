import { installChecks } from '../../openclaw/audit/installs';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noUnpinnedInstall = defineRule({
  meta: {
    id: 'hardening/no-unpinned-install',
    summary: 'Plugins and hooks from npm are the packages that were once looked at.',
    rationale: `A plugin runs with the rights of the gateway. Releases up to 2026.4.22 keep in the config which packages of plugins were installed, those up to 2026.7
which packages of hooks. A name without an exact version brings whatever is newest at the next installation; without the digest nobody notices that a package
was exchanged. Later releases keep this in a database, which a check of files does not see.`,
    messages: auditMessages(installChecks),
  },
  examples: {
    bad: [
      {
        title: 'a plugin of any version',
        files: {
          'openclaw.json':
            '{ plugins: { installs: { voice: { source: "npm", spec: «"@openclaw/voice-call@latest"», integrity: "sha512-abc" } } } }',
        },
        release: '2026.4.15',
        reports: ['plugins-installs-unpinned-npm-specs'],
      },
      {
        title: 'hooks without a digest',
        files: {
          'openclaw.json':
            '{ hooks: { internal: { installs: { «pack»: { source: "npm", spec: "@acme/hooks@1.2.3" } } } } }',
        },
        release: '2026.7.1-2',
        reports: ['hooks-installs-missing-integrity'],
      },
    ],
    good: [
      {
        title: 'an exact version with its digest',
        files: {
          'openclaw.json':
            '{ plugins: { installs: { voice: { source: "npm", spec: "@openclaw/voice-call@1.2.3", integrity: "sha512-abc" } } } }',
        },
        release: '2026.4.15',
      },
      {
        title: 'a plugin from a directory',
        files: { 'openclaw.json': '{ plugins: { installs: { mine: { source: "path", spec: "./mine" } } } }' },
        release: '2026.4.15',
      },
    ],
  },
  check: (subject) => auditProblems(installChecks, subject),
});
