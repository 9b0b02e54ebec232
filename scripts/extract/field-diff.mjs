#!/usr/bin/env node
// Says in words which fields differ between releases. Usage: node scripts/extract/field-diff.mjs FROM TO
import { pathToFileURL } from 'node:url';
import { fieldsOf } from './field-list.mjs';
import { code, list } from './markdown-list.mjs';
import { readReleaseFiles } from './release-files.mjs';
import { unpackTable } from './schema-table.mjs';

/**
 * The fields that one schema has and another has not, and those that take something else.
 * @param {Record<string, unknown>} from
 * @param {Record<string, unknown>} to
 * @returns {{ added: string[], removed: string[], changed: { path: string, words: string[] }[] }} of added and removed ones the topmost only
 */
export function fieldDiff(from, to) {
  const [before, after] = [from, to].map(fieldsOf);
  const changed = [];
  for (const [path, old] of before) {
    const words = after.has(path) ? changes(old, after.get(path)) : [];
    if (words.length > 0) changed.push({ path, words });
  }
  return { added: topmost(after, before), removed: topmost(before, after), changed };
}

/**
 * The paths of one list of fields that another lacks, without those below one of them.
 * @param {Map<string, unknown>} these
 * @param {Map<string, unknown>} those
 * @returns {string[]} sorted
 */
export function topmost(these, those) {
  const only = [...these.keys()].filter((path) => !those.has(path));
  const set = new Set(only);
  return only.filter((path) => !above(path).some((parent) => set.has(parent))).sort();
}

function above(path) {
  return [...path.matchAll(/\.|\[\]/g)].map(({ index }) => path.slice(0, index)).filter((parent) => parent !== '');
}

function changes(old, now) {
  const words = [];
  const types = [without(old.types, now.types), without(now.types, old.types)];
  if (types[1].length > 0) words.push(`also takes ${types[1].map(code).join(', ')}`);
  if (types[0].length > 0) words.push(`no longer takes ${types[0].map(code).join(', ')}`);
  if (old.open !== now.open && types.flat().length === 0)
    words.push(now.open ? 'takes any value of its type' : 'takes only certain values');
  const values = [without(old.values, now.values), without(now.values, old.values)];
  if (values[1].length > 0) words.push(`new value ${values[1].map(code).join(', ')}`);
  if (values[0].length > 0) words.push(`value gone ${values[0].map(code).join(', ')}`);
  return words;
}

function without(these, those) {
  return [...these].filter((value) => !those.has(value)).sort();
}

/**
 * A difference as Markdown.
 * @param {string} from name of the release before
 * @param {string} to
 * @param {ReturnType<typeof fieldDiff>} diff
 * @param {number} [limit] lines of each kind at most
 * @returns {string}
 */
export function diffInWords(from, to, { added, removed, changed }, limit = 100) {
  const parts = [
    list('New fields', added.map(code), limit),
    list('Fields gone', removed.map(code), limit),
    list(
      'Fields that take something else',
      changed.map(({ path, words }) => `${code(path)}: ${words.join('; ')}`),
      limit,
    ),
  ].filter(Boolean);
  const body = parts.length > 0 ? parts.join('\n') : 'No field differs.\n';
  return `### ${from} → ${to}\n\n${body}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [from, to] = process.argv.slice(2);
  const schemas = unpackTable(readReleaseFiles().releases);
  if (!schemas.has(from) || !schemas.has(to)) {
    console.error('usage: node scripts/extract/field-diff.mjs FROM TO, two releases of the table');
    process.exit(2);
  }
  process.stdout.write(diffInWords(from, to, fieldDiff(schemas.get(from), schemas.get(to))));
}
