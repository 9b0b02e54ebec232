#!/usr/bin/env node
// Packs one JSON schema per OpenClaw release into the table that ships with the check. Usage: node scripts/releases-pack.mjs DIR
//
// DIR holds `<version>.json`, or `clawdbot-<version>.json` for releases under the old name: documentation stripped, references inlined.
// The releases that the table has already stay, unless DIR brings them anew. Equal subschemas become one line of the table; a parent names
// its children by line number. The same input gives the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReleaseFiles, writeReleaseFiles } from './extract/release-files.mjs';
import { packTable, unpackTable } from './extract/schema-table.mjs';

const [directory] = process.argv.slice(2);
if (!directory) {
  console.error('usage: node scripts/releases-pack.mjs DIR');
  process.exit(2);
}

const before = readReleaseFiles().releases;
const schemas = unpackTable(before);
for (const name of readdirSync(directory).filter((file) => file.endsWith('.json'))) {
  const [, version] = /^(?:clawdbot-)?(\d{4}\.\d+\.\d+(?:-\d+)?)\.json$/.exec(name) ?? [];
  if (!version) throw new Error(`not named after a release: ${name}`);
  schemas.set(version, JSON.parse(readFileSync(join(directory, name), 'utf8')));
}
const packed = packTable(schemas, before);
writeReleaseFiles(packed);
const { lines, roots } = packed;
const versions = Object.keys(roots);
console.log(`${versions.length} releases, ${new Set(Object.values(roots)).size} distinct, ${lines.length} nodes`);
console.log(`${lines.join('\n').length} bytes, ${Buffer.from(packed.table, 'base64').length} brotli`);
