import type { JsonPath } from '../model/pointer';

/** Whether a path is one that a pattern names: keys joined by dots, `*` for any key, `[]` after a key for any element of its list. */
export function matchesPattern(pattern: string, path: JsonPath): boolean {
  const segments = segmentsOf(pattern);
  if (segments.length !== path.length) return false;
  return segments.every((segment, index) => {
    const at = path[index];
    if (typeof at === 'number') return segment === '[]';
    return segment === at || (segment === '*' && at !== undefined);
  });
}

// Patterns are our own, a few hundred, and each is compared with many paths.
const split = new Map<string, readonly string[]>();

/** The keys of a pattern, `*` and `[]` each one of them. */
export function segmentsOf(pattern: string): readonly string[] {
  const known = split.get(pattern);
  if (known) return known;
  const segments = pattern.replaceAll('[]', '.[]').split('.');
  split.set(pattern, segments);
  return segments;
}
