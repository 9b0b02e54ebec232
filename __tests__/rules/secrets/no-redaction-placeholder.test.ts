import { noRedactionPlaceholder } from '../../../src/rules/secrets/no-redaction-placeholder';
import { testRule } from '../rule-tester';

const mark = '__OPENCLAW_REDACTED__';

testRule(noRedactionPlaceholder, {
  bad: [
    {
      title: 'a release whose gateway starts with it all the same',
      files: { 'openclaw.json': `{ gateway: { auth: { mode: "token", token: «"${mark}"» } } }` },
      release: '2026.9.3',
      reports: ['redacted'],
    },
    {
      title: 'a password that only local callers use, and blanks around the mark',
      files: {
        'openclaw.json': `{ gateway: { auth: { mode: "trusted-proxy", password: «" ***"» } }, hooks: { token: «"${mark} "» } }`,
      },
      reports: ['redacted', 'redacted'],
    },
    {
      title: 'an included file, once though it is included twice',
      files: {
        'openclaw.json': '{ "gateway": { "auth": { "$include": "a.json5" }, "remote": { "$include": "a.json5" } } }',
        'a.json5': `{ token: «'[REDACTED]'» }`,
      },
      reports: ['refused'],
    },
    {
      title: 'a generated list of models, and an element of a list',
      files: {
        'openclaw.json': `{ mcp: { servers: { x: { command: "x", args: ["--url", «"${mark}"»] } } } }`,
        'agents/main/agent/models.json': `{ "providers": { "x": { "apiKey": «"${mark}"» } } }`,
      },
      reports: ['redacted', 'redacted'],
    },
  ],
  good: [
    {
      title: 'what the schema refuses by itself',
      files: {
        'openclaw.json': `{ gateway: { port: "${mark}", auth: { token: { source: "env", provider: "default", id: "${mark}" } } } }`,
      },
    },
    {
      title: 'words of a person about a secret, and the mark inside of a text',
      files: {
        'openclaw.json': `{ channels: { telegram: { botToken: "<my token>" } }, messages: { responsePrefix: "[redacted]" }, agents: { defaults: { userTimezone: "see ${mark}" } } }`,
      },
    },
    {
      title: 'a file of an agent that OpenClaw does not read',
      files: { 'openclaw.json': '{}', 'workspace/auth-profiles.json': `{ "x": { "key": "${mark}" } }` },
    },
  ],
});
