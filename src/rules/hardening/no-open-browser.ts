import { browserChecks } from '../../openclaw/audit/browser';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noOpenBrowser = defineRule({
  meta: {
    id: 'hardening/no-open-browser',
    summary: 'The browser of the agent is driven by the agent alone.',
    rationale: `Whoever speaks to a browser's debugging port sees every page it has open, with the accounts that are signed in there. A browser on another
machine wants a way that nobody listens on. OpenClaw's audit tells this with \`--deep\` alone.`,
    messages: auditMessages(browserChecks),
  },
  examples: {
    bad: [
      {
        title: 'a browser across the network',
        files: {
          'openclaw.json':
            '{ browser: { cdpUrl: «"http://browser.example:9222"», profiles: { work: { cdpUrl: "https://b.example" } } } }',
        },
        reports: ['browser-remote-cdp-http'],
      },
      {
        title: 'a browser at home, whose pages reach home',
        files: {
          'openclaw.json':
            '{ browser: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: true }, profiles: { home: { cdpUrl: «"https://192.168.0.7:9222"» } } } }',
        },
        reports: ['browser-remote-cdp-private-host'],
      },
      {
        title: 'extensions of the old way',
        files: { 'openclaw.json': '{ browser: { extensionRelay: { allowLegacyAuth: «true» } } }' },
        reports: ['browser-extension-relay-legacy-auth'],
      },
    ],
    good: [
      {
        title: 'a browser on this machine',
        files: { 'openclaw.json': '{ browser: { cdpUrl: "http://127.0.0.1:9222" } }' },
      },
      {
        title: 'no browser',
        files: { 'openclaw.json': '{ browser: { enabled: false, cdpUrl: "http://browser.example:9222" } }' },
      },
    ],
  },
  check: (subject) => auditProblems(browserChecks, subject),
});
