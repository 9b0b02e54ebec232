import type { JsonPath } from '../model/pointer';
import { placeIn } from './field-history';
import { knownReleases } from './releases';
import { movedFields, retirementOf } from './retired-fields';

/** Where the value of a retired field belongs, seen from one release. */
export interface Successor {
  readonly path: JsonPath;
  /** Null where that release has the place; else the first later one that has. */
  readonly newIn: string | null;
}

/**
 * The place that took over from the field at `path`. What doctor of the newest release names may not be there yet in `version`: then the
 * same place under a name that moved later is taken, as `messages.tts.providers` before it became `tts.providers`.
 */
export function successorOf(path: JsonPath, version: string): Successor | null {
  const newest = retirementOf(path)?.successor ?? null;
  if (newest === null) return null;
  const has = (release: string, place: JsonPath): boolean => placeIn(release, place) !== 'closed';
  if (has(version, newest)) return { path: newest, newIn: null };
  for (const { from, to } of movedFields) {
    if (!to.every((segment, index) => newest[index] === segment)) continue;
    const earlier = [...from, ...newest.slice(to.length)];
    if (!isSame(earlier, path) && has(version, earlier)) return { path: earlier, newIn: null };
  }
  const later = knownReleases.slice(knownReleases.indexOf(version) + 1).find((release) => has(release, newest));
  return later === undefined ? null : { path: newest, newIn: later };
}

function isSame(a: JsonPath, b: JsonPath): boolean {
  return a.length === b.length && a.every((segment, index) => segment === b[index]);
}
