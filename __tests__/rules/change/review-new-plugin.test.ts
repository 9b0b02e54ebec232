import { reviewNewPlugin } from '../../../src/rules/change/review-new-plugin';
import type { Example } from '../../../src/rules/rule';
import { testRule } from '../rule-tester';

const added = (title: string, head: string, ...reports: string[]): Example => ({
  title,
  base: { 'openclaw.json': '{}' },
  files: { 'openclaw.json': head },
  reports,
});
const server = (title: string, definition: string, ...reports: string[]): Example =>
  added(title, `{ mcp: { servers: { «s»: ${definition} } } }`, ...reports);

testRule(reviewNewPlugin, {
  good: [
    { title: 'no base', files: { 'openclaw.json': '{ mcp: { servers: { a: {} } } }' } },
    added(
      'wrong types',
      '{ mcp: { servers: [{}] }, plugins: { entries: 5, load: { paths: [7, {}] }, installs: { a: "b" } } }',
    ),
    added('an alias for off', '{ mcp: { servers: { s: { disabled: true } } } }'),
  ],
  bad: [
    server('npx, a fixed version', '{ command: "/usr/bin/npx", args: ["-y", "@a/b@1.2.3-rc.1"] }', 'added'),
    server('npx, a range', '{ command: "npx", args: ["b@^1.2.3"] }', 'unpinned'),
    server('npx, a tag', '{ command: "npx.cmd", args: ["b@latest"] }', 'unpinned'),
    server('npx, a scope is no version', '{ command: "npx", args: ["@1.2.3"] }', 'unpinned'),
    server('uvx, a fixed version', '{ command: "uvx", args: ["b==1.2"] }', 'added'),
    server('an image by its tag', '{ command: "docker", args: ["run", "-i", "b:1.2.3"] }', 'unpinned'),
    server('an image by its digest', `{ command: "docker", args: ["run", "b@sha256:${'0'.repeat(64)}"] }`, 'added'),
    server('a program of the host', '{ command: "node", args: ["server.js"] }', 'added'),
    server('an address', '{ url: "https://mcp.example/" }', 'added'),
    server('nothing to start', '{}', 'added'),
    added('a folder', '{ plugins: { load: { paths: [«"./extensions"»] } } }', 'folder'),
    added('a plugin of OpenClaw', '{ plugins: { entries: { «telegram»: {} } } }', 'added'),
    {
      ...added(
        'installed from npm',
        '{ plugins: { entries: { a: {} }, installs: { «a»: { source: "npm", spec: "a" } } } }',
        'unpinned',
      ),
      release: '2026.4.15',
    },
    {
      ...added(
        'installed from a folder',
        '{ plugins: { installs: { «a»: { source: "path", sourcePath: "/a" } } } }',
        'added',
      ),
      release: '2026.4.15',
    },
    {
      title: 'another package by the same name',
      base: { 'openclaw.json': '{ mcp: { servers: { s: { command: "npx", args: ["a@1.2.3"] } } } }' },
      files: { 'openclaw.json': '{ mcp: { servers: { «s»: { command: "npx", args: ["b@1.2.3"] } } } }' },
      reports: ['added'],
    },
  ],
});
