import { createHash } from 'node:crypto';

/**
 * A JSON value as text with sorted keys and no spaces.
 * @param {unknown} value
 * @param {WeakMap<object, string>} [known] texts of values met before: schemas of a table share most of theirs
 * @returns {string}
 */
export function canonical(value, known = new WeakMap()) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const text = known.get(value) ?? written(value, known);
  known.set(value, text);
  return text;
}

function written(value, known) {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, known)).join(',')}]`;
  const fields = Object.keys(value).sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key], known)}`).join(',')}}`;
}

/**
 * SHA-256 over the canonical text, in hex: what `release-digests.json` holds.
 * @param {unknown} value
 * @param {WeakMap<object, string>} [known]
 * @returns {string}
 */
export function digest(value, known) {
  return createHash('sha256').update(canonical(value, known)).digest('hex');
}
