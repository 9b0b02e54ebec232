import data from './data/built-in-providers.json';
import { isWithin } from './release-order';

let ids: ReadonlyMap<string, Readonly<{ since: string; until: string | null }>> | undefined;

/** Whether a release brings a model provider, so that a config may say less of it (all from 2026.5.28 on; the origin stands in the data). */
export function isBuiltInProvider(name: string, release: string): boolean {
  ids ??= new Map(
    data.groups.flatMap(({ since, until, ids: names }) => names.map((id) => [id, { since, until }] as const)),
  );
  const era = ids.get(name.trim().toLowerCase());
  return era !== undefined && isWithin(release, era.since, era.until);
}
