import { httpChecks } from '../../openclaw/audit/http';
import { nodeChecks } from '../../openclaw/audit/nodes';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

const checks = [...httpChecks, ...nodeChecks];

export const noDangerousRemoteCommand = defineRule({
  meta: {
    id: 'hardening/no-dangerous-remote-command',
    summary: 'What the gateway refuses by default, over HTTP and on nodes, stays refused.',
    rationale: `Two lists keep the worst from a stolen token: the tools that the HTTP endpoint runs for nobody, and the commands of nodes (phones, computers) that
record, send or add something in a person's name. \`gateway.tools.allow\` and \`gateway.nodes.commands.allow\` take entries out of them. Which tools and commands
are on the lists depends on the release, and is taken from it. A command that is denied by a pattern or by a name that nobody has is not denied at all.`,
    messages: auditMessages(checks),
  },
  examples: {
    bad: [
      {
        title: 'commands over HTTP, on this machine',
        files: { 'openclaw.json': '{ gateway: { tools: { allow: [«"Exec"», "read"] } } }' },
        reports: ['gateway-tools-invoke-http-dangerous-allow-warning'],
      },
      {
        title: 'the same on the internet, and the camera',
        files: {
          'openclaw.json':
            '{ gateway: { tailscale: { mode: "funnel" }, tools: { allow: [«"exec"»] }, nodes: { commands: { allow: [«"camera.snap"», "camera.list"] } } } }',
        },
        reports: ['gateway-tools-invoke-http-dangerous-allow', 'gateway-nodes-allow-commands-dangerous'],
      },
      {
        title: 'an earlier release',
        files: {
          'openclaw.json': '{ gateway: { tools: { allow: [«"cron"»] }, nodes: { allowCommands: [«"sms.send"»] } } }',
        },
        release: '2026.4.15',
        reports: [
          'gateway-tools-invoke-http-dangerous-allow-warning',
          'gateway-nodes-allow-commands-dangerous-warning',
        ],
      },
      {
        title: 'what denies nothing',
        files: { 'openclaw.json': '{ gateway: { nodes: { commands: { deny: [«"system.*"», «"sytem.run"»] } } } }' },
        reports: ['gateway-nodes-deny-commands-ineffective', 'gateway-nodes-deny-commands-ineffective'],
      },
      {
        title: 'sessions that callers choose',
        files: { 'openclaw.json': '{ gateway: { http: { endpoints: { responses: { enabled: «true» } } } } }' },
        reports: ['gateway-http-session-key-override-enabled'],
      },
    ],
    good: [
      {
        title: 'harmless ones, and denied ones',
        files: {
          'openclaw.json':
            '{ gateway: { tools: { allow: ["read"] }, nodes: { commands: { allow: ["camera.list", "camera.snap"], deny: ["camera.snap", "system.run"] } } } }',
        },
      },
      {
        title: 'a tool that the release does not refuse by this name',
        files: { 'openclaw.json': '{ gateway: { tools: { allow: ["cron"] } } }' },
      },
    ],
  },
  check: (subject) => auditProblems(checks, subject),
});
