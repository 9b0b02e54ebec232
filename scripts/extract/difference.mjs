/**
 * Where two schemas differ, whatever the order of their keywords and fields.
 * @param {unknown} expected
 * @param {unknown} actual
 * @param {number} [limit] how many places at most
 * @returns {string[]} JSON pointers, each with what is so there; empty where they are equal
 */
export function schemaDifferences(expected, actual, limit = 20) {
  const places = [];
  compare(expected, actual, '', places, limit);
  return places;
}

function compare(expected, actual, pointer, places, limit) {
  if (places.length >= limit || Object.is(expected, actual)) return;
  if (!isTree(expected) || !isTree(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
    places.push(`${pointer}: ${brief(expected)} became ${brief(actual)}`);
    return;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    const place = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    compare(own(expected, key), own(actual, key), place, places, limit);
  }
}

function own(value, key) {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function isTree(value) {
  return typeof value === 'object' && value !== null;
}

function brief(value) {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
