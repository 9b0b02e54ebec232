#!/usr/bin/env node
// Adds the schemas of new OpenClaw releases to the table that ships with the check, and takes the facts of the newest release that no schema
// tells. Usage: node scripts/releases-update.mjs [VERSION…]
//
// Without a version: every stable release of the npm registry that the table lacks, then the facts, if there was one or they are not the
// newest release's. A version that the table has is extracted again and compared, never replaced; so are its facts, if it is the newest.
// Releases are read outside the project and one at a time: up to 350 MB on disk, 5 to 30 s each.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaDifferences } from './extract/difference.mjs';
import { extractFacts } from './extract/fact-extraction.mjs';
import { readFactFiles, writeFactFiles } from './extract/fact-files.mjs';
import { publishedReleases } from './extract/npm-package.mjs';
import { compareReleases } from './extract/release-order.mjs';
import { extractRelease, prepareTools } from './extract/release-extraction.mjs';
import { readReleaseFiles, writeReleaseFiles } from './extract/release-files.mjs';
import { packTable, unpackTable } from './extract/schema-table.mjs';
import { verifySchema } from './extract/verification.mjs';

const say = (text) => console.error(text);
const stated = process.argv.slice(2);
const { releases } = readReleaseFiles();
const facts = readFactFiles();
const published = await publishedReleases();
const unknown = stated.filter((version) => !published.some((release) => release.version === version));
if (unknown.length > 0) {
  say(`not a stable release of the registry: ${unknown.join(', ')}`);
  process.exit(2);
}
const wanted = published
  .filter(({ version }) => (stated.length > 0 ? stated.includes(version) : !Object.hasOwn(releases.roots, version)))
  .sort((a, b) => compareReleases(a.version, b.version));
const newest = newestOf([...Object.keys(releases.roots), ...wanted.map(({ version }) => version)]);
const stale = Object.values(facts).some(({ origin }) => origin.version !== newest);
if (wanted.length === 0 && !stale) {
  say(`all ${published.length} releases are in the table`);
  process.exit(0);
}

const schemas = unpackTable(releases);
const added = [];
let failed = 0;
const directory = await mkdtemp(join(tmpdir(), 'openclaw-releases-'));
try {
  say(`${wanted.length} to read; fetching what reads them`);
  const tools = await prepareTools(directory);
  for (const [index, release] of wanted.entries()) {
    await timed(`[${index + 1}/${wanted.length}] ${release.name} ${release.version}`, () => take(tools, release));
  }
  const packed = packTable(schemas, releases);
  if (added.length > 0) {
    writeReleaseFiles(packed);
    say(`${added.length} added: ${Object.keys(packed.roots).length} releases, ${packed.lines.length} nodes`);
  }
  const last = published.find(({ version }) => version === newestOf([...schemas.keys()]));
  if (last && (added.length > 0 || stale || stated.includes(last.version))) {
    await timed(`facts of ${last.name} ${last.version}`, () => takeFacts(tools, last, unpackTable(packed)));
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

async function take(tools, release) {
  const schema = await extractRelease(tools, release);
  verifySchema(schema);
  const known = schemas.get(release.version);
  if (!known) {
    schemas.set(release.version, schema);
    added.push(release.version);
    return 'added';
  }
  return compared(known, schema, 'as in the table');
}

async function takeFacts(tools, release, table) {
  const found = await extractFacts(tools, release, table);
  const current = added.length === 0 && Object.values(facts).every(({ origin }) => origin.version === release.version);
  if (current) return compared(facts, found, 'as in the files');
  writeFactFiles(found);
  return 'written';
}

function compared(known, found, same) {
  const places = schemaDifferences(known, found);
  if (places.length === 0) return same;
  failed += 1;
  return `differs\n  ${places.join('\n  ')}`;
}

async function timed(what, work) {
  const start = performance.now();
  const outcome = await work().catch((error) => {
    failed += 1;
    return `not read: ${error.stderr || error.stack}`.trim();
  });
  say(`${what}: ${outcome} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

function newestOf(versions) {
  return versions.sort(compareReleases).at(-1);
}
