import { eraOf } from './era';
import { compareVersions, isExtendedStable, parseVersion, type Version } from './release-order';
import { standInFor } from './releases';

/**
 * What going from one version to another means beyond an update. `databases`: state that files held moves into databases, and no older release
 * reads it there. `back`: the other way, or to any older version. `line`: onto an extended-stable line or off it.
 */
export type VersionBreak = 'back' | 'databases' | 'line';

/** The break between two versions, null where there is none; versions as stamped, or null where one of them is no version. */
export function versionBreak(from: string, to: string): VersionBreak | null {
  const [before, after] = [parseVersion(from), parseVersion(to)];
  if (!before || !after) return null;
  const moved = Number(keepsDatabases(after)) - Number(keepsDatabases(before));
  if (compareVersions(after, before) < 0 || moved < 0) return 'back';
  if (moved > 0) return 'databases';
  return isExtendedStable(from) === isExtendedStable(to) ? null : 'line';
}

/** As the era says of the release that stands in for it: extended-stable lines keep the files of their month. */
function keepsDatabases(version: Version): boolean {
  return eraOf(standInFor(version)) === 'sqlite';
}
