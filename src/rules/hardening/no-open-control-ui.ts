import { controlUiChecks } from '../../openclaw/audit/control-ui';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noOpenControlUi = defineRule({
  meta: {
    id: 'hardening/no-open-control-ui',
    summary: 'The control UI serves its own pages alone, to browsers that were let in.',
    rationale: `A browser sends requests wherever the page it shows tells it to. The control UI of the gateway therefore asks which website a request comes
from; where any may, a page that somebody opens by chance talks to the agent in their name. Beyond this machine the gateway wants the addresses listed that
it is opened at.

What fires on a loopback gateway as well is a warning there, and an error where \`gateway.bind\` lets other machines in: as in OpenClaw's own security audit,
whose ids the findings carry.`,
    messages: auditMessages(controlUiChecks),
  },
  examples: {
    bad: [
      {
        title: 'open to the network, with no origin listed',
        files: { 'openclaw.json': '{ gateway: { bind: "lan", «controlUi»: { enabled: true } } }' },
        reports: ['gateway-control-ui-allowed-origins-required'],
      },
      {
        title: 'any website, on this machine',
        files: { 'openclaw.json': '{ gateway: { controlUi: { allowedOrigins: ["https://a.example", «"*"»] } } }' },
        reports: ['gateway-control-ui-allowed-origins-wildcard-warning'],
      },
      {
        title: 'any website, from other machines',
        files: { 'openclaw.json': '{ gateway: { bind: "lan", controlUi: { allowedOrigins: [«"*"»] } } }' },
        reports: ['gateway-control-ui-allowed-origins-wildcard'],
      },
      {
        title: 'origins told by the request itself',
        files: {
          'openclaw.json': '{ gateway: { controlUi: { dangerouslyAllowHostHeaderOriginFallback: «true» } } }',
        },
        reports: ['gateway-control-ui-host-header-origin-fallback-warning'],
      },
      {
        title: 'an earlier release, without paired devices',
        files: {
          'openclaw.json':
            '{ gateway: { controlUi: { allowInsecureAuth: «true», dangerouslyDisableDeviceAuth: «true» } } }',
        },
        release: '2026.4.15',
        reports: ['gateway-control-ui-insecure-auth', 'gateway-control-ui-device-auth-disabled'],
      },
    ],
    good: [
      {
        title: 'origins by name',
        files: {
          'openclaw.json': '{ gateway: { bind: "lan", controlUi: { allowedOrigins: ["https://a.example"] } } }',
        },
      },
      {
        title: 'no control UI',
        files: { 'openclaw.json': '{ gateway: { bind: "lan", controlUi: { enabled: false } } }' },
      },
      { title: 'this machine alone', files: { 'openclaw.json': '{ gateway: { bind: "loopback", controlUi: {} } }' } },
    ],
  },
  check: (subject) => auditProblems(controlUiChecks, subject),
});
