import type { JsonPath } from '../model/pointer';
import { knownReleases } from './releases';
import { schemaOf, schemaRoots, type SchemaNode } from './schema-table';
import { step, type Step } from './schema-walk';

/** What the known releases say of a field, seen from one of them. */
export interface FieldHistory {
  /** Whether that release itself has the field. */
  readonly accepted: boolean;
  /** The first release without the field after the last one, before the release in question, that had it; null where none had it. */
  readonly retiredIn: string | null;
  /** The first release after the one in question that has it; null where none has. */
  readonly newIn: string | null;
}

/**
 * Whether and when the known releases accept a field at `path`. A place where a release takes anything (the configuration of a plugin
 * it does not ship, say) is not acceptance: it says nothing about the field. Costs a few thousand look-ups, so it is for rejected fields.
 */
export function fieldHistory(path: JsonPath, version: string): FieldHistory {
  const verdicts = new Map<number | undefined, boolean>();
  const has = (release: string): boolean => {
    const root = schemaRoots[release];
    const verdict = verdicts.get(root) ?? accepts(release, path);
    verdicts.set(root, verdict);
    return verdict;
  };
  const now = knownReleases.indexOf(version);
  const last = knownReleases.slice(0, Math.max(now, 0)).findLastIndex(has);
  const accepted = now >= 0 && has(version);
  const retiredIn = last < 0 || accepted ? null : (knownReleases[last + 1] ?? null);
  const newIn = accepted ? null : (knownReleases.slice(now + 1).find(has) ?? null);
  return { accepted, retiredIn, newIn };
}

/** Whether a release has a place for a field, by name or as an entry of a map whose values it judges. */
export function accepts(version: string, path: JsonPath): boolean {
  const by = placeIn(version, path);
  return by === 'named' || by === 'map';
}

/** How a release names the place at a path: `open` where anything goes there or above, `closed` where it has no such place. */
export function placeIn(version: string, path: JsonPath): Step['by'] {
  let nodes: readonly SchemaNode[] = [schemaOf(version)];
  let by: Step['by'] = 'named';
  for (const segment of path) {
    ({ nodes, by } = step(nodes, segment));
    if (by === 'open' || by === 'closed') break;
  }
  return by;
}
