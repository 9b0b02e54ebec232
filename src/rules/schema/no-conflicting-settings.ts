import { defineRule } from '../rule';
import { brokenConstraints, constraintMessages } from './broken-constraints';

export const noConflictingSettings = defineRule({
  meta: {
    id: 'schema/no-conflicting-settings',
    summary: 'No two settings of the config exclude one another, and none lacks what it needs.',
    rationale: `Beyond its schema, OpenClaw compares settings with one another: \`tools.allow\` with \`alsoAllow\`, \`gateway.bind\` with
\`tailscale.mode\`, the agents of a roster with one another. \`openclaw config validate\` refuses the file where they do not go together,
and so does the gateway. An error here is what the release in use refuses. A warning is what it tells and takes all the same, or what it
lets pass in silence although it cannot be meant, such as a \`dmPolicy\` that drops all messages.

What the environment completes, and what an include that is not in the repository may supply, is taken to fit.`,
    messages: constraintMessages,
  },
  examples: {
    bad: [
      {
        title: 'two lists of tools in one scope',
        files: { 'openclaw.json': '{ tools: { allow: ["read"], «alsoAllow»: ["exec"] } }' },
        reports: ['refused'],
      },
      {
        title: 'Tailscale in front of a gateway that listens elsewhere',
        files: { 'openclaw.json': '{ gateway: { bind: «"lan"», tailscale: { mode: "serve" } } }' },
        reports: ['refused'],
      },
      {
        title: 'two agents, and nobody owns what is common',
        files: { 'openclaw.json': '{ «agents»: { entries: { main: {}, home: {} } } }' },
        reports: ['refused'],
      },
      {
        title: 'open to all, but for nobody',
        files: { 'openclaw.json': '{ channels: { telegram: { dmPolicy: «"open"» } } }' },
        reports: ['doubtful'],
      },
      {
        title: 'the same in a release that refuses it',
        release: '2026.3.24',
        files: { 'openclaw.json': '{ channels: { telegram: { dmPolicy: «"open"» } } }' },
        reports: ['refused'],
      },
    ],
    good: [
      { title: 'one list', files: { 'openclaw.json': '{ tools: { profile: "coding", alsoAllow: ["exec"] } }' } },
      {
        title: 'several agents that are named everywhere',
        files: { 'openclaw.json': '{ agents: { ownership: "explicit", entries: { main: {}, home: {} } } }' },
      },
      {
        title: 'a bind that the environment decides',
        files: { 'openclaw.json': '{ gateway: { bind: "${BIND}", tailscale: { mode: "serve" } } }' },
      },
    ],
  },
  check: (subject) => brokenConstraints(subject, 'conflict'),
});
