#!/usr/bin/env node
// Adds the schemas of new OpenClaw releases to the table that ships with the check. Usage: node scripts/releases-update.mjs [VERSION…]
//
// Without a version: every stable release of the npm registry that the table lacks. A version that the table has is extracted again and
// compared, never replaced. Releases are read outside the project and one at a time: up to 350 MB on disk, 5 to 20 s each.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaDifferences } from './extract/difference.mjs';
import { publishedReleases } from './extract/npm-package.mjs';
import { compareReleases } from './extract/release-order.mjs';
import { extractRelease, prepareTools } from './extract/release-extraction.mjs';
import { readReleaseFiles, writeReleaseFiles } from './extract/release-files.mjs';
import { packTable, unpackTable } from './extract/schema-table.mjs';
import { verifySchema } from './extract/verification.mjs';

const say = (text) => console.error(text);
const stated = process.argv.slice(2);
const { releases } = readReleaseFiles();
const published = await publishedReleases();
const unknown = stated.filter((version) => !published.some((release) => release.version === version));
if (unknown.length > 0) {
  say(`not a stable release of the registry: ${unknown.join(', ')}`);
  process.exit(2);
}
const wanted = published
  .filter(({ version }) => (stated.length > 0 ? stated.includes(version) : !Object.hasOwn(releases.roots, version)))
  .sort((a, b) => compareReleases(a.version, b.version));
if (wanted.length === 0) {
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
    const start = performance.now();
    const outcome = await take(tools, release).catch(failure);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(`[${index + 1}/${wanted.length}] ${release.name} ${release.version}: ${outcome} (${seconds} s)`);
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
if (added.length > 0) {
  const packed = packTable(schemas, releases);
  writeReleaseFiles(packed);
  say(`${added.length} added: ${Object.keys(packed.roots).length} releases, ${packed.lines.length} nodes`);
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
  const places = schemaDifferences(known, schema);
  if (places.length === 0) return 'as in the table';
  failed += 1;
  return `differs from the table\n  ${places.join('\n  ')}`;
}

function failure(error) {
  failed += 1;
  return `not read: ${error.stderr || error.stack}`.trim();
}
