/**
 * The table of releases that ships with the check: equal subschemas are one line, a parent names its children by line number.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { isDeepStrictEqual } from 'node:util';
import { digest } from './canonical.mjs';
import { compareReleases } from './release-order.mjs';
import { changeChildren } from './table-keywords.mjs';

/** Bytes that a table may unpack to; that of 2026.9.6 has 0.94 MB. */
const tableLimit = 64 << 20;

/**
 * The schemas that a table holds.
 * @param {{ roots: Record<string, number>, table: string }} data content of `releases.json`
 * @returns {Map<string, Record<string, unknown>>} schema by version; subschemas may be shared
 */
export function unpackTable({ roots, table }) {
  const lines = linesOf(table);
  const known = new Map();
  const schemaAt = (number) => {
    if (!known.has(number)) known.set(number, changeChildren(JSON.parse(lines[number]), schemaAt));
    return known.get(number);
  };
  return new Map(Object.entries(roots).map(([version, root]) => [version, schemaAt(root)]));
}

/**
 * The table of some schemas. The same schemas give the same bytes, whatever their order, under one version of brotli.
 * @param {Map<string, Record<string, unknown>>} schemas by version
 * @param {{ roots: Record<string, number>, table: string }} [before] its `table` is kept where it holds the same: brotli versions differ
 * @returns {{ roots: Record<string, number>, table: string, digests: Record<string, string>, lines: string[] }}
 * @throws {Error} for a keyword that the readers do not know, or text that is not ASCII
 */
export function packTable(schemas, before) {
  const lines = [];
  const numbers = new Map();
  const met = new WeakMap();
  const number = (line) => {
    if (!numbers.has(line)) numbers.set(line, lines.push(line) - 1);
    return numbers.get(line);
  };
  const intern = (schema) => {
    if (!met.has(schema)) met.set(schema, number(JSON.stringify(changeChildren(schema, intern))));
    return met.get(schema);
  };
  const versions = [...schemas.keys()].sort(compareReleases);
  const roots = Object.fromEntries(versions.map((version) => [version, intern(schemas.get(version))]));
  const same = before && isDeepStrictEqual(linesOf(before.table), lines);
  return { roots, table: same ? before.table : compressed(lines), digests: digestsOf(schemas), lines };
}

/**
 * The digests of some schemas, oldest release first.
 * @param {Map<string, Record<string, unknown>>} schemas by version
 * @returns {Record<string, string>}
 */
export function digestsOf(schemas) {
  const known = new WeakMap();
  const versions = [...schemas.keys()].sort(compareReleases);
  return Object.fromEntries(versions.map((version) => [version, digest(schemas.get(version), known)]));
}

function linesOf(table) {
  return brotliDecompressSync(Buffer.from(table, 'base64'), { maxOutputLength: tableLimit })
    .toString('latin1')
    .split('\n');
}

function compressed(lines) {
  const text = Buffer.from(lines.join('\n'), 'utf8');
  if (text.some((byte) => byte > 127)) throw new Error('the table must be ASCII');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return brotliCompressSync(text, { params }).toString('base64');
}
