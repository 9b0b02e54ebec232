import { isDeepStrictEqual } from 'node:util';

/**
 * The values of a configuration by their places; a list is one value, unless it holds objects.
 * @param {unknown} value
 * @returns {Map<string, { place: (string | number)[], value: unknown }>} by the place as JSON
 */
export function valuePlaces(value, place = [], found = new Map()) {
  const entries = childrenOf(value);
  if (entries.length === 0 && place.length > 0) found.set(JSON.stringify(place), { place, value });
  for (const [key, child] of entries) valuePlaces(child, [...place, key], found);
  return found;
}

/**
 * What one configuration holds that another does not, or holds otherwise.
 * @param {unknown} after
 * @param {unknown} before
 * @returns {{ place: (string | number)[], value: unknown }[]}
 */
export function additions(after, before) {
  const known = valuePlaces(before);
  return [...valuePlaces(after)].flatMap(([key, found]) =>
    isDeepStrictEqual(known.get(key)?.value, found.value) || isEmpty(found.value) ? [] : [found],
  );
}

/** The value at a place, or undefined. */
export function valueAt(config, place) {
  return place.reduce((value, key) => (isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined), config);
}

function childrenOf(value) {
  if (Array.isArray(value)) return value.some(isTree) ? [...value.entries()] : [];
  return isTree(value) ? Object.entries(value) : [];
}

function isEmpty(value) {
  return isTree(value) && !Array.isArray(value) && Object.keys(value).length === 0;
}

function isTree(value) {
  return typeof value === 'object' && value !== null;
}
