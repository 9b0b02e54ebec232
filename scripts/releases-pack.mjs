#!/usr/bin/env node
// Packs one JSON schema per OpenClaw release into the table that ships with the check. Usage: node scripts/releases-pack.mjs DIR [REMOVED.json]
//
// DIR holds `<version>.json`, or `clawdbot-<version>.json` for releases under the old name: documentation stripped, references inlined.
// The releases that the table has already stay, unless DIR brings them anew. Equal subschemas become one line of the table; a parent names
// its children by line number. The same input gives the same bytes.
// REMOVED.json lists fields that a release dropped and where they went: `{ "removals": [{ path, removedIn, doctor, successor? }] }`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDirectory as data, readReleaseFiles, writeReleaseFiles } from './extract/release-files.mjs';
import { packTable, unpackTable } from './extract/schema-table.mjs';

const [directory, removedFile] = process.argv.slice(2);
if (!directory) {
  console.error('usage: node scripts/releases-pack.mjs DIR [REMOVED.json]');
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

if (removedFile) {
  const lists = ['anyOf', 'oneOf', 'allOf'];
  const write = (name, value) => writeFileSync(join(data, name), `${JSON.stringify(value, null, 2)}\n`);
  const at = (root, path) => {
    let nodes = [root];
    for (const segment of path) {
      const next = [];
      for (let stack = [...nodes], number = stack.pop(); number !== undefined; number = stack.pop()) {
        const node = JSON.parse(lines[number]);
        for (const key of lists) stack.push(...(node[key] ?? []));
        if (segment === '[]') next.push(...[node.items ?? []].flat());
        else if (segment !== '*' && node.properties && Object.hasOwn(node.properties, segment))
          next.push(node.properties[segment]);
        else if (typeof node.additionalProperties === 'number') next.push(node.additionalProperties);
        else if (
          node.additionalProperties !== false &&
          !lists.includes(Object.keys(node)[0]) &&
          (node.type ?? 'object') === 'object'
        )
          return true;
      }
      nodes = next;
    }
    return nodes.length > 0;
  };
  const segments = (path) =>
    path
      .replaceAll(/\[\d*\]/g, '.[]')
      .replaceAll(/\.x(?=\.|$)/g, '.*')
      .split('.');
  const written = (parts) => parts.join('.').replaceAll('.[]', '[]');
  const newest = versions.at(-1);
  // What the source's tracing of doctor put in words instead of a path, or put one level too deep.
  const corrections = { 'agents.list': 'agents.entries', 'messages.tts': 'tts' };
  const migrated = {};
  const retired = [];
  for (const removal of JSON.parse(readFileSync(removedFile, 'utf8')).removals.sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )) {
    const path = written(segments(removal.path));
    if (removal.doctor === 'retired') retired.push(path);
    if (removal.doctor === 'retired' || removal.doctor === 'unknown') continue;
    migrated[path] = null;
    const stated = corrections[removal.path] ?? removal.successor;
    if (!stated) continue;
    const parts = segments(stated);
    const candidates = [parts, [...segments(removal.path).slice(0, -1), ...parts]];
    const found = candidates.find(
      (candidate) => at(roots[newest], candidate) || at(roots[removal.removedIn], candidate),
    );
    if (found && !written(found).startsWith(path)) migrated[path] = written(found);
  }
  write('retired-fields.json', {
    origin:
      'What `openclaw doctor --fix` of 2026.9.6 does with fields that earlier releases accepted: it moves the value of a `migrated` one (to the path given, or null where that is not one place) and deletes a `retired` one. A successor is named only where the release that dropped the field, or 2026.9.6, accepts it. Written by scripts/releases-pack.mjs.',
    migrated,
    retired,
  });
  const successors = Object.values(migrated).filter(Boolean).length;
  console.log(
    `${Object.keys(migrated).length} migrated fields, ${successors} with a successor; ${retired.length} retired`,
  );
}
