import { defineRule } from '../rule';
import { brokenConstraints, constraintMessages } from './broken-constraints';

export const noUnknownReference = defineRule({
  meta: {
    id: 'schema/no-unknown-reference',
    summary: 'Every agent, channel, provider and model that the config names is there.',
    rationale: `Settings name agents, channels, roles, providers and models. \`openclaw config validate\` refuses the file where one of them
is not there, most of all for a slip of the pen, or because an agent was removed and its bindings were not.

A channel or search provider that the release does not bring may come from a plugin that is installed on the host, which is not seen here:
where the config names such a plugin in \`plugins.entries\` or \`plugins.allow\`, or loads plugins from paths, it is a warning.`,
    messages: constraintMessages,
  },
  examples: {
    bad: [
      {
        title: 'a binding to an agent that is not there',
        files: {
          'openclaw.json':
            '{ agents: { entries: { main: {} } }, bindings: [{ agentId: «"ghost"», match: { channel: "telegram" } }] }',
        },
        reports: ['refused'],
      },
      {
        title: 'a channel that no release knows',
        files: { 'openclaw.json': '{ channels: { «foochat»: {} } }' },
        reports: ['refused'],
      },
      {
        title: 'a channel of a plugin',
        files: {
          'openclaw.json': '{ channels: { «foochat»: {} }, plugins: { entries: { foochat: { enabled: true } } } }',
        },
        reports: ['doubtful'],
      },
    ],
    good: [
      {
        title: 'a binding to an agent of the roster',
        files: {
          'openclaw.json':
            '{ agents: { entries: { Home: {} } }, bindings: [{ agentId: "home", match: { channel: "telegram" } }] }',
        },
      },
      { title: 'a channel of the release', files: { 'openclaw.json': '{ channels: { telegram: {} } }' } },
    ],
  },
  check: (subject) => brokenConstraints(subject, 'reference'),
});
