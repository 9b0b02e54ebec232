#!/usr/bin/env node
// Checks every regular expression of the source, every issuer's pattern and every release's for time that grows faster than the text: npm run lint:patterns
// Exits 1 where one does, or where recheck cannot tell in time.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { readReleaseFiles } from './extract/release-files.mjs';
import { unpackTable } from './extract/schema-table.mjs';
import { root, source } from './source.mjs';

const { matcherOf } = source('src/schema/matcher.ts');

/** Milliseconds for one pattern. */
const timeout = 20_000;

/** What recheck finds fault with although the text is short or the repetition bounded, and why it is fast all the same. */
const bounded = new Map([
  [
    String.raw`/(?:^|[{,\s"'])[dk](?:\\{0,7}["'])?\s{0,8}:\s{0,8}(?:\\{0,7}["'])([\w-]{22,4000})/`,
    'asked of at most 24,000 characters',
  ],
  [String.raw`/"([\w.-]{1,128})"\s{0,8}:\s{0,8}"([^"\\]{1,4096})"/g`, 'asked of at most 16,384 characters'],
  [String.raw`/[a-z]{3,}\d{2,}|\d{2,}[a-z]{3,}/i`, 'asked of fewer than 12 characters'],
  [String.raw`/^[^/]*[^/\s][^/]*\/[^]*\S/`, 'asked of a text cut to its longest'],
  [
    String.raw`/([?&;#][\w.-]{0,40}(?:token|key|secret|pass|pwd|auth|sig|code|session|credential|jwt)[\w.-]{0,40}=)[^\s&#"'<>\u2039]{1,4096}/gi`,
    'looks at most 90 characters ahead of each',
  ],
  [
    String.raw`/(?<![A-Fa-f0-9])[A-Fa-f0-9]{32,}(?![A-Fa-f0-9])|(?<![\w=-])(?=[A-Z_=-]{0,40}[\da-z])(?=[\w=-]{0,200}[a-z])(?=[\w=-]{0,200}[A-Z])(?=[\w=-]{0,200}\d[\w=-]{0,40}\d)[\w=-]{28,}/`,
    'looks at most 240 characters ahead, once a run',
  ],
  [
    String.raw`/[:=]\s*["']?(?!ENC\[)[^\s"',{}[\]]{16,}/`,
    'a start that fails has looked at 16 characters and white space',
  ],
  [
    String.raw`/change[-_ ]?me|replace[-_ ]?(?:me|with)|placeholder|redacted|your[-_ ]?(?:own|api|bot|app|key|token|secret|password|gateway|long)|not[-_]real|goes[-_ ]here|x{6,}|\*{3}|\u2022{3}|\.\.\.|\u2026|\u66ff\u6362|\u4f60\u7684|\u60a8\u7684/i`,
    'asked of at most 500 characters',
  ],
]);

/** Where each pattern stands, by its text: what stands in several places is checked once. */
const patterns = new Map();
const add = (pattern, flags, place, capped = false) => {
  const key = `/${pattern}/${flags}`;
  const known = patterns.get(key);
  if (known) known.places.push(place);
  else patterns.set(key, { pattern, flags, places: [place] });
  if (capped && !known) bounded.set(key, 'asked of at most 8,192 characters');
};

for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (file.endsWith('.ts')) addLiterals(file);
}
for (const { id, pattern, checksum } of source('src/credentials/issuers/index.ts').issuers) {
  add(pattern, 'y', `issuer ${id}`);
  if (checksum) add(checksum.form, '', `issuer ${id}`);
}
for (const schema of unpackTable(readReleaseFiles().releases).values()) addPatterns(schema, new Set());

let failed = 0;
const waiting = [...patterns.entries()];
await Promise.all([work(), work()]);
for (const key of bounded.keys()) {
  if (patterns.has(key)) continue;
  failed += 1;
  console.log(`no longer there: ${key}`);
}
console.log(`${patterns.size} patterns, ${failed} of them not safe`);
process.exitCode = failed > 0 ? 1 : 0;

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [key, { pattern, flags, places }] = next;
    const { status, complexity, attack, error } = await check(pattern, flags, { timeout, randomSeed: 1 });
    if (status === 'safe' || (bounded.has(key) && complexity?.type === 'polynomial')) continue;
    failed += 1;
    console.log(`${status} (${complexity?.summary ?? error?.kind ?? ''}) ${key}\n  at ${places.join(', ')}`);
    if (attack) console.log(`  by ${attack.pattern.slice(0, 200)}`);
  }
}

/** The patterns that a release's schema asks values for. */
function addPatterns(schema, seen) {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
  seen.add(schema);
  if (typeof schema.pattern === 'string') {
    const { source: pattern, flags } = patternOf(schema.pattern);
    if (!patterns.has(`/${pattern}/${flags}`)) add(pattern, flags, 'a release’s schema', true);
  }
  for (const child of Object.values(schema)) addPatterns(child, seen);
}

/** As the validator tries it. */
function patternOf(pattern) {
  const [, inner, flags] = /^\/([^]*)\/(\w*)$/.exec(String(matcherOf(pattern, 'u')));
  return { source: inner, flags };
}

/** The literals of a TypeScript file. */
function addLiterals(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      add(node.text.slice(1, end), node.text.slice(end + 1), `${relative(root, file)}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}
