import { atKey, atValue } from '../place';
import { defineRule, type Problem } from '../rule';
import { capped } from '../secrets/capped';
import { comparedConfig } from './compared-config';
import { newcomers, type Newcomer } from './newcomer';

export const reviewNewPlugin = defineRule({
  meta: {
    id: 'change/review-new-plugin',
    summary: 'A plugin or MCP server that a change adds is looked at, and fixed to one version.',
    rationale: `A plugin runs inside the gateway with all that it may do, and what an MCP server answers reaches the agent as if it were true. So a change
that adds one, switches one on, or starts an MCP server another way says so here, with where it comes from and what runs it. Where a program is fetched at
each start (\`npx\`, \`uvx\`, \`docker run\`) without a fixed version, what runs tomorrow is not what was reviewed today: that is a warning. A number
fixes an npm or Python package, a digest (\`@sha256:…\`) an image.

Names are quoted; commands, arguments and addresses are not, since they may hold secrets.`,
    messages: {
      added: { severity: 'note', text: 'This change adds the {{kind}} {{name}}, or changes what it runs: {{source}}.' },
      folder: { severity: 'note', text: 'This change adds a folder of plugins: {{source}}.' },
      unpinned: {
        severity: 'warning',
        text: 'This change adds the {{kind}} {{name}}, or changes what it runs: {{source}}, and no version is fixed. It should be.',
      },
      more: {
        severity: 'note',
        text: 'This change adds {{count}} more plugins or MCP servers in this file that are not listed.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a server that is fetched, without a version',
        base: { 'openclaw.json': '{ mcp: { servers: {} } }' },
        files: {
          'openclaw.json': '{ mcp: { servers: { «files»: { command: "npx", args: ["-y", "@example/mcp-files"] } } } }',
        },
        reports: ['unpinned'],
      },
      {
        title: 'a plugin switched on',
        base: { 'openclaw.json': '{ plugins: { entries: { acme: { enabled: false } } } }' },
        files: { 'openclaw.json': '{ plugins: { entries: { «acme»: { enabled: true } } } }' },
        reports: ['added'],
      },
    ],
    good: [
      {
        title: 'a server that was there',
        base: {
          'openclaw.json': '{ mcp: { servers: { a: { command: "npx", args: ["x@1.2.3"], env: { A: "1" } } } } }',
        },
        files: {
          'openclaw.json': '{ mcp: { servers: { a: { command: "npx", args: ["x@1.2.3"], env: { A: "2" } } } } }',
        },
      },
      {
        title: 'a server that is off',
        base: { 'openclaw.json': '{}' },
        files: { 'openclaw.json': '{ mcp: { servers: { a: { enabled: false, command: "npx", args: ["x"] } } } }' },
      },
    ],
  },
  *check(subject) {
    const compared = comparedConfig(subject);
    if (!compared) return;
    const { config } = compared.after;
    yield* capped(
      newcomers(compared, subject.release.version),
      ({ at }) => at.origin.file,
      ({ at, kind, name, source, pinned }): Problem<'added' | 'folder' | 'unpinned'> => ({
        messageId: !pinned ? 'unpinned' : name === null ? 'folder' : 'added',
        data: name === null ? {} : { name },
        words: { kind: kinds[kind], source },
        place: (name === null ? atValue : atKey)(at, config),
        remedy: {
          kind: 'manual',
          text: pinned
            ? 'Make sure that you know who maintains it and what it may reach.'
            : 'Fix the version: `package@1.2.3` for npm, `package==1.2.3` for Python, `image@sha256:…` for an image.',
        },
      }),
      (file, count): Problem<'more'> => ({
        messageId: 'more',
        words: { count: String(count) },
        place: { kind: 'file', path: file },
        remedy: { kind: 'manual', text: 'Make changes in smaller steps.' },
      }),
    );
  },
});

const kinds: Readonly<Record<Newcomer['kind'], string>> = { plugin: 'plugin', server: 'MCP server', path: 'folder' };
