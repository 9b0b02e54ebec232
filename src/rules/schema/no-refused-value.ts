import { defineRule } from '../rule';
import { brokenConstraints, constraintMessages } from './broken-constraints';

export const noRefusedValue = defineRule({
  meta: {
    id: 'schema/no-refused-value',
    summary: 'Every duration, path, URL and name of the config is of a form that its OpenClaw release takes.',
    rationale: `The schema says that a field takes a string; OpenClaw then reads the string, and \`openclaw config validate\` refuses the
file where it finds no duration, size, time, URL or absolute path in it. It also refuses some values for what they do, such as the network
"host" for a sandbox, and some spellings of other programs.

A string with \`\${NAME}\` in it is completed from the environment and passed over.`,
    messages: constraintMessages,
  },
  examples: {
    bad: [
      {
        title: 'no duration',
        files: { 'openclaw.json': '{ agents: { defaults: { heartbeat: { every: «"half an hour"» } } } }' },
        reports: ['refused'],
      },
      {
        title: 'a sandbox in the network of the host',
        files: { 'openclaw.json': '{ agents: { defaults: { sandbox: { docker: { network: «"host"» } } } } }' },
        reports: ['refused'],
      },
      {
        title: 'a spelling of other programs',
        files: { 'openclaw.json': '{ mcp: { servers: { files: { command: "mcp-files", disabled: «true» } } } }' },
        reports: ['refused'],
      },
    ],
    good: [
      {
        title: 'durations and times',
        files: {
          'openclaw.json':
            '{ agents: { defaults: { heartbeat: { every: "1h30m", activeHours: { start: "07:30", end: "24:00" } } } } }',
        },
      },
      {
        title: 'a duration from the environment',
        files: { 'openclaw.json': '{ session: { maintenance: { pruneAfter: "${PRUNE_AFTER}" } } }' },
      },
    ],
  },
  check: (subject) => brokenConstraints(subject, 'value'),
});
