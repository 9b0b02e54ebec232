#!/usr/bin/env node
// Packs one JSON schema per OpenClaw release into the table that ships with the check. Usage: node scripts/releases-pack.mjs DIR [REMOVED.json]
//
// DIR holds `<version>.json`, or `clawdbot-<version>.json` for releases under the old name: documentation stripped, references inlined.
// Equal subschemas become one line of the table; a parent names its children by line number. The same input gives the same bytes.
// REMOVED.json lists fields that a release dropped and where they went: `{ "removals": [{ path, removedIn, doctor, successor? }] }`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const [directory, removedFile] = process.argv.slice(2);
if (!directory) {
  console.error('usage: node scripts/releases-pack.mjs DIR [REMOVED.json]');
  process.exit(2);
}
const data = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'src', 'openclaw', 'data');

const maps = new Set(['properties', 'patternProperties']);
const lists = new Set(['anyOf', 'oneOf', 'allOf']);
const singles = new Set([
  'additionalProperties',
  'items',
  'additionalItems',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]);
const scalars = new Set([
  ...[
    'type',
    'required',
    'enum',
    'const',
    'pattern',
    'format',
    'uniqueItems',
    'minimum',
    'maximum',
    'exclusiveMinimum',
  ],
  ...['exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
]);

const lines = [];
const numbers = new Map();

function intern(schema) {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
    throw new Error(`not a schema: ${JSON.stringify(schema)}`);
  const node = {};
  for (const key of Object.keys(schema).sort()) {
    const value = schema[key];
    if (maps.has(key))
      node[key] = Object.fromEntries(
        Object.keys(value)
          .sort()
          .map((name) => [name, intern(value[name])]),
      );
    else if (lists.has(key)) node[key] = value.map(intern);
    else if (singles.has(key))
      node[key] = typeof value === 'boolean' ? value : Array.isArray(value) ? value.map(intern) : intern(value);
    else if (scalars.has(key)) node[key] = value;
    else throw new Error(`keyword the readers do not know: ${key}`);
  }
  const line = JSON.stringify(node);
  let number = numbers.get(line);
  if (number === undefined) {
    number = lines.push(line) - 1;
    numbers.set(line, number);
  }
  return number;
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`;
}

const inOrder = (a, b) => {
  const [left, right] = [a, b].map(({ version }) => version.split(/[.-]/).map(Number));
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2] || (left[3] ?? 0) - (right[3] ?? 0);
};

const releases = readdirSync(directory)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const [, oldName, version] = /^(clawdbot-)?(\d{4}\.\d+\.\d+(?:-\d+)?)\.json$/.exec(name) ?? [];
    if (!version) throw new Error(`not named after a release: ${name}`);
    return { name, version, package: oldName ? 'clawdbot' : 'openclaw' };
  })
  .sort(inOrder);

const roots = {};
const digests = {};
for (const { name, version } of releases) {
  const schema = JSON.parse(readFileSync(join(directory, name), 'utf8'));
  roots[version] = intern(schema);
  digests[version] = createHash('sha256').update(canonical(schema)).digest('hex');
}
const text = Buffer.from(lines.join('\n'), 'utf8');
if (text.some((byte) => byte > 127)) throw new Error('the table must be ASCII');
const packed = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
});

const write = (name, value) => writeFileSync(join(data, name), `${JSON.stringify(value, null, 2)}\n`);
write('releases.json', {
  origin:
    'Configuration schemas of the npm packages openclaw and, before 2026.1.29, clawdbot: the core schema in input mode with the bundled channel and plugin schemas, documentation stripped. Written by scripts/releases-pack.mjs.',
  roots,
  table: packed.toString('base64'),
});
write('release-digests.json', {
  origin:
    'SHA-256 over each input schema as JSON with sorted keys and no spaces. Written by scripts/releases-pack.mjs.',
  digests,
});
console.log(`${releases.length} releases, ${new Set(Object.values(roots)).size} distinct, ${lines.length} nodes`);
console.log(`${text.length} bytes, ${packed.length} brotli`);

if (removedFile) {
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
          !lists.has(Object.keys(node)[0]) &&
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
  const newest = releases.at(-1).version;
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
