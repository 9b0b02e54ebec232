import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import digests from '../../src/openclaw/data/release-digests.json';
import data from '../../src/openclaw/data/releases.json';
import { knownReleases } from '../../src/openclaw/releases';
import { schemaNode, schemaOf, schemaRoots } from '../../src/openclaw/schema-table';

const subschemas = new Set([
  'additionalProperties',
  'additionalItems',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'items',
]);
const branches = new Set(['anyOf', 'oneOf', 'allOf']);
const texts = new Map<number, string>();

/** The schema with a number as JSON with sorted keys and no spaces: what the digests are over. */
function canonical(number: number): string {
  const known = texts.get(number);
  if (known !== undefined) return known;
  const parts = Object.entries(schemaNode(number))
    .filter(([keyword]) => keyword !== 'number')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([keyword, value]) => `${JSON.stringify(keyword)}:${keywordText(keyword, value)}`);
  const text = `{${parts.join(',')}}`;
  texts.set(number, text);
  return text;
}

function keywordText(keyword: string, value: unknown): string {
  if (keyword === 'properties') {
    const fields = Object.entries(value as Record<string, number>).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(',')}}`;
  }
  const holdsSchemas = subschemas.has(keyword) || branches.has(keyword);
  if (holdsSchemas && Array.isArray(value)) return `[${value.map((child) => canonical(Number(child))).join(',')}]`;
  return holdsSchemas && typeof value === 'number' ? canonical(value) : JSON.stringify(value);
}

test('holds every release, each equal to the schema it was made from', () => {
  const made = Object.fromEntries(
    Object.entries(schemaRoots).map(([version, root]) => [
      version,
      createHash('sha256').update(canonical(root)).digest('hex'),
    ]),
  );
  expect(Object.keys(made)).not.toHaveLength(0);
  expect(made).toEqual(digests.digests);
});

test('is small: under 70 KB, and no node stands there twice', () => {
  const packed = Buffer.from(data.table, 'base64');
  expect(packed.length).toBeLessThan(70 * 1024);
  const lines = brotliDecompressSync(packed).toString('latin1').split('\n');
  expect(new Set(lines).size).toBe(lines.length);
});

test('knows no release but those of the table', () => {
  for (const version of ['2026.9.7', '', '__proto__', 'constructor', 'v2026.9.6']) {
    expect(() => schemaOf(version)).toThrow(RangeError);
  }
  expect(() => schemaNode(1_000_000)).toThrow(RangeError);
  for (const version of knownReleases) expect(schemaOf(version).type).toBe('object');
});
