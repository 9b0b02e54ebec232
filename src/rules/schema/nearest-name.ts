import { editDistance } from '../../openclaw/edit-distance';

/** A longer key than this is no slip of the pen in a field's name (UTF-16 units). */
const longest = 64;

/**
 * The name of the vocabulary that a key most likely means: the same but for case, or one slip away (two in a long name). Only names that
 * `fits` accepts are candidates. Null where none is near, or two are equally near.
 */
export function nearestName(
  key: string,
  names: readonly string[],
  fits: (name: string) => boolean = () => true,
): string | null {
  if (key.length > longest) return null;
  const wanted = key.toLowerCase();
  const sameLetters = names.filter((name) => name.toLowerCase() === wanted && fits(name));
  if (sameLetters.length > 0) return sameLetters.length === 1 ? (sameLetters[0] ?? null) : null;
  const limit = key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
  const near = names
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase(), limit) }))
    .filter(({ name, distance }) => distance <= limit && fits(name))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first && first.distance !== second?.distance ? first.name : null;
}
