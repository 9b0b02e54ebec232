import { topmost } from './field-diff.mjs';
import { fieldsOf } from './field-list.mjs';
import { partsAt, segmentsOf } from './schema-place.mjs';

/**
 * The fields that some release dropped and the newest does not have either, the topmost only. Left out is what the
 * release that dropped the name still judges at its place, such as the entry of a plugin that it no longer ships.
 * @param {Map<string, Record<string, unknown>>} schemas by version, oldest first
 * @returns {{ path: string, last: string, retiredIn: string }[]} in order of paths: the last release that had it, and the one after it
 */
export function retiredFields(schemas) {
  const known = new Map();
  const fields = (schema) => known.get(schema) ?? known.set(schema, fieldsOf(schema)).get(schema);
  const versions = [...schemas.keys()];
  const newest = fields(schemas.get(versions.at(-1)));
  const retired = new Map();
  for (const [index, retiredIn] of versions.entries()) {
    if (index === 0) continue;
    const last = versions[index - 1];
    const [before, after] = [last, retiredIn].map((version) => fields(schemas.get(version)));
    if (before === after) continue;
    const gone = topmost(before, after).filter((path) => !newest.has(path));
    for (const path of gone) {
      const parts = partsAt(schemas.get(retiredIn), segmentsOf(path));
      if (parts === 'open' || parts.length === 0) retired.set(path, { path, last, retiredIn });
    }
  }
  return [...retired.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
