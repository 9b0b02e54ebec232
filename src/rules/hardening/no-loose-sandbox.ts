import { sandboxChecks } from '../../openclaw/audit/sandbox';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noLooseSandbox = defineRule({
  meta: {
    id: 'hardening/no-loose-sandbox',
    summary: 'A sandbox is switched on, and shuts off the host.',
    rationale: `The sandbox is what stands between a command of the agent and the host. Settings for its container do nothing while \`sandbox.mode\` is "off", which it is
where nothing is set. A folder of the system, a Docker socket or somebody's \`.ssh\` mounted into it, or the network of another container, opens it again.

What \`openclaw config validate\` refuses by itself (network "host", a relative mount, an unconfined profile) is reported by \`schema/no-refused-value\`.`,
    messages: auditMessages(sandboxChecks),
  },
  examples: {
    bad: [
      {
        title: 'set up, switched off',
        files: { 'openclaw.json': '{ agents: { defaults: { sandbox: { «docker»: { image: "node:22" } } } } }' },
        reports: ['sandbox-docker-config-mode-off'],
      },
      {
        title: 'the Docker socket',
        files: {
          'openclaw.json':
            '{ agents: { defaults: { sandbox: { mode: "all", docker: { binds: [«"/var/run/docker.sock:/var/run/docker.sock"»] } } } } }',
        },
        reports: ['sandbox-dangerous-bind-mount'],
      },
      {
        title: "somebody's keys",
        files: {
          'openclaw.json':
            '{ agents: { entries: { ops: { sandbox: { mode: "all", docker: { binds: [«"/home/ada/.ssh:/keys:ro"»] } } } } } }',
        },
        reports: ['sandbox-dangerous-bind-mount'],
      },
      {
        title: 'the network of another container',
        files: {
          'openclaw.json':
            '{ agents: { defaults: { sandbox: { mode: "all", docker: { dangerouslyAllowContainerNamespaceJoin: true, network: «"container:db"» } } } } }',
        },
        reports: ['sandbox-dangerous-network-mode'],
      },
    ],
    good: [
      {
        title: 'a folder of the project',
        files: {
          'openclaw.json':
            '{ agents: { defaults: { sandbox: { mode: "all", docker: { binds: ["/srv/project:/project:ro"], network: "none" } } } } }',
        },
      },
      {
        title: 'one agent uses the settings of all',
        files: {
          'openclaw.json':
            '{ agents: { defaults: { sandbox: { docker: { image: "node:22" } } }, entries: { ops: { sandbox: { mode: "all" } } } } }',
        },
      },
    ],
  },
  check: (subject) => auditProblems(sandboxChecks, subject),
});
