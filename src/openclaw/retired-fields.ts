import type { JsonPath } from '../model/pointer';
import { matchesPattern } from './path-pattern';
import data from './data/retired-fields.json';

/** What `openclaw doctor --fix` (2026.9.6) does with a field that a later release no longer takes. */
export interface Retirement {
  readonly doctor: 'migrated' | 'retired';
  /** Where the value goes, dotted, with `*` for any key and `[]` for any element; null where that is not one place. */
  readonly successor: string | null;
}

const migrated: Readonly<Record<string, string | null>> = data.migrated;

/** What doctor does with the field at a path; null where nothing is known of it. */
export function retirementOf(path: JsonPath): Retirement | null {
  for (const [pattern, successor] of Object.entries(migrated)) {
    if (matchesPattern(pattern, path)) return { doctor: 'migrated', successor };
  }
  if (data.retired.some((pattern) => matchesPattern(pattern, path))) return { doctor: 'retired', successor: null };
  return null;
}
