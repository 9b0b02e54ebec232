import type { JsonPath } from '../model/pointer';
import { matchesPattern, segmentsOf } from './path-pattern';
import data from './data/retired-fields.json';

/** The release whose doctor is meant here. */
export const doctorRelease = data.origin.version;

/** What `openclaw doctor --fix` of that release does with a field that a later release no longer takes. */
export interface Retirement {
  readonly doctor: 'migrated' | 'retired';
  /** Where the value goes, with the keys of the path asked about; null where that is not one place. */
  readonly successor: JsonPath | null;
}

/** Dotted, with `*` for any key and `[]` for any element. */
const migrated: Readonly<Record<string, string | null>> = data.migrated;

/** What doctor does with the field at a path; null where nothing is known of it. */
export function retirementOf(path: JsonPath): Retirement | null {
  for (const [pattern, successor] of Object.entries(migrated)) {
    if (!matchesPattern(pattern, path)) continue;
    return { doctor: 'migrated', successor: successor === null ? null : filled(successor, pattern, path) };
  }
  if (data.retired.some((pattern) => matchesPattern(pattern, path))) return { doctor: 'retired', successor: null };
  return null;
}

/** Whether doctor moves the value of the field at a path as it stands and changes nothing else: then cutting and pasting does it too. */
export function isMovedVerbatim(path: JsonPath): boolean {
  return data.verbatim.some((pattern) => matchesPattern(pattern, path));
}

/** The other fields whose value doctor moves to the same place as that of the field at a path. */
export function rivalsOf(path: JsonPath): readonly JsonPath[] {
  const pattern = Object.keys(migrated).find((each) => matchesPattern(each, path));
  const successor = pattern === undefined ? null : migrated[pattern];
  if (pattern === undefined || successor == null) return [];
  return Object.entries(migrated).flatMap(([from, to]) => {
    const rival = to === successor && from !== pattern ? filled(from, pattern, path) : null;
    return rival === null ? [] : [rival];
  });
}

/** Whole fields that moved, whatever they hold: their old and their new place. */
export const movedFields: readonly { readonly from: JsonPath; readonly to: JsonPath }[] = Object.entries(
  migrated,
).flatMap(([from, to]) =>
  to === null || /[*[]/.test(from + to) ? [] : [{ from: from.split('.'), to: to.split('.') }],
);

/** The place a pattern names, its wildcards filled, in order, with what those of another pattern stand for in a path. */
function filled(wanted: string, pattern: string, path: JsonPath): JsonPath | null {
  const found = segmentsOf(pattern).flatMap((segment, index) =>
    isWildcard(segment) && path[index] !== undefined ? [path[index]] : [],
  );
  const place = segmentsOf(wanted).map((segment) => (isWildcard(segment) ? found.shift() : segment));
  return place.every((segment) => segment !== undefined) ? place : null;
}

function isWildcard(segment: string): boolean {
  return segment === '*' || segment === '[]';
}
