import type { JsonPath } from '../model/pointer';

/** Whether a path is one that a pattern names: keys joined by dots, `*` for any key, `[]` after a key for any element of its list. */
export function matchesPattern(pattern: string, path: JsonPath): boolean {
  const segments = pattern.replaceAll('[]', '.[]').split('.');
  if (segments.length !== path.length) return false;
  return segments.every((segment, index) => {
    const at = path[index];
    if (typeof at === 'number') return segment === '[]';
    return segment === at || (segment === '*' && at !== undefined);
  });
}
