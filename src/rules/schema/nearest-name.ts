import { editDistance } from '../../openclaw/edit-distance';

/** A longer key than this is no slip of the pen in a field's name (UTF-16 units). */
const longest = 64;

/**
 * The name of the vocabulary that a key most likely means: the same but for case, or at most two slips away (one in a short name).
 * Null where none is near, or two are equally near.
 */
export function nearestName(key: string, names: readonly string[]): string | null {
  if (key.length > longest) return null;
  const wanted = key.toLowerCase();
  const sameLetters = names.filter((name) => name.toLowerCase() === wanted);
  if (sameLetters.length > 0) return sameLetters.length === 1 ? (sameLetters[0] ?? null) : null;
  const limit = key.length < 4 ? 0 : key.length < 6 ? 1 : 2;
  const near = names
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && first.distance !== second?.distance ? first.name : null;
}
