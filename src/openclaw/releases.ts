import { compareVersions, lineOf, parseVersion, type Version } from './release-order';
import { schemaRoots } from './schema-table';

interface Known {
  readonly name: string;
  readonly version: Version;
}

/**
 * Versions without a release in the table whose shape is not that of their line.
 * Measured by installing the betas: 2026.7.2-beta.1 has the shape of 2026.7.1, 2026.7.2-beta.4 that of 2026.8.1. The extended-stable
 * line of July starts at 2026.7.33 and has the old shape again.
 */
const strangers = [{ from: '2026.7.2-beta.4', until: '2026.7.33-alpha.0', likes: '2026.8.1' }].map((range) => ({
  from: versionOf(range.from),
  until: versionOf(range.until),
  likes: range.likes,
}));

const known: readonly Known[] = Object.keys(schemaRoots)
  .map((name) => ({ name, version: versionOf(name) }))
  .sort((a, b) => compareVersions(a.version, b.version));

/** Every release whose schema is known, oldest first. Numbers order them; whether one has a field is never decided by `>=`. */
export const knownReleases: readonly string[] = known.map((release) => release.name);

/** The newest release whose schema is known. */
export function newestRelease(): string {
  const newest = knownReleases.at(-1);
  if (newest === undefined) throw new RangeError('the table of releases is empty');
  return newest;
}

/** Whether the schema of exactly this version is known. */
export function isKnownRelease(version: string): boolean {
  return Object.hasOwn(schemaRoots, version);
}

/**
 * The known release that stands in for a version: itself where it is known; for a beta the next of its line; else the newest at or
 * below it in its line, else the newest at or below it, else the oldest known.
 */
export function standInFor(version: Version): string {
  const stranger = strangers.find(
    (range) => compareVersions(range.from, version) <= 0 && compareVersions(version, range.until) < 0,
  );
  if (stranger) return stranger.likes;
  const line = known.filter((release) => lineOf(release.version) === lineOf(version));
  const next = version.before ? line.find((release) => compareVersions(release.version, version) >= 0) : undefined;
  const below = (release: Known): boolean => compareVersions(release.version, version) <= 0;
  const chosen = next ?? line.findLast(below) ?? known.findLast(below) ?? known[0];
  return chosen?.name ?? newestRelease();
}

function versionOf(name: string): Version {
  const version = parseVersion(name);
  if (!version) throw new RangeError('the table names a release that is no version');
  return version;
}
