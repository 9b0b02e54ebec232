import { isExtendedStable, parseVersion } from './release-order';
import { isKnownRelease, knownReleases, newestRelease, standInFor } from './releases';

/**
 * The release that somebody who runs `current` wants to look at; null for none, or where it is the same one.
 * @param asked `off`; `next`, the one after it in its line, or after its line; `latest`; or a version, a neighbour standing in where it is not known
 * @returns undefined where it is none of these
 */
export function previewedRelease(asked: string, current: string): string | null | undefined {
  const release = named(asked, current);
  return release === current ? null : release;
}

function named(asked: string, current: string): string | null | undefined {
  if (asked === 'off') return null;
  if (asked === 'latest') return newestRelease();
  if (asked === 'next') return releaseAfter(current);
  const version = parseVersion(asked);
  return version ? (isKnownRelease(asked) ? asked : standInFor(version)) : undefined;
}

/** The stable releases follow each other; those of an extended-stable line do, and after the last of them comes what is newer. */
function releaseAfter(current: string): string | null {
  const later = knownReleases.slice(knownReleases.indexOf(current) + 1);
  const extended = isExtendedStable(current);
  return later.find((release) => isExtendedStable(release) === extended) ?? later[0] ?? null;
}
