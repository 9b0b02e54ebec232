/** An OpenClaw version taken apart: `2026.3.23-2` is a re-publish of `2026.3.23`, `2026.5.16-beta.4` comes before `2026.5.16`. */
export interface Version {
  readonly year: number;
  readonly month: number;
  readonly patch: number;
  /** Which re-publish; 0 for the plain version. */
  readonly again: number;
  readonly before: { readonly stage: string; readonly number: number } | null;
}

const form = /^v?(20\d\d)\.(\d{1,2})\.(\d{1,3})(?:-(\d{1,2})|-(alpha|beta|rc)\.?(\d{1,4}))?$/;

/** The first patch number of the extended-stable lines (2026.6.33, 2026.7.33), which keep the shape of their month's start. */
const extendedFrom = 33;

/** Reads a version as OpenClaw stamps it, with or without a leading `v`; null for anything else. */
export function parseVersion(text: string): Version | null {
  const [whole, year, month, patch, again, stage, number] = form.exec(text) ?? [];
  if (whole === undefined) return null;
  return {
    year: Number(year),
    month: Number(month),
    patch: Number(patch),
    again: Number(again ?? 0),
    before: stage === undefined ? null : { stage, number: Number(number) },
  };
}

/** Negative where `a` was published before `b` within the numbering; semver would put `-1` before the plain version, OpenClaw after. */
export function compareVersions(a: Version, b: Version): number {
  return (
    a.year - b.year ||
    a.month - b.month ||
    a.patch - b.patch ||
    a.again - b.again ||
    Number(a.before === null) - Number(b.before === null) ||
    (a.before && b.before ? compareStages(a.before, b.before) : 0)
  );
}

/** The line of releases a version belongs to: its month, and whether it is of the month's extended-stable line. */
export function lineOf(version: Version): string {
  return `${version.year}.${version.month}${version.patch >= extendedFrom ? ' extended-stable' : ''}`;
}

/** Whether a release is one of an extended-stable line; false for what is no version. */
export function isExtendedStable(release: string): boolean {
  return (parseVersion(release)?.patch ?? 0) >= extendedFrom;
}

function compareStages(a: NonNullable<Version['before']>, b: NonNullable<Version['before']>): number {
  return a.stage === b.stage ? a.number - b.number : a.stage < b.stage ? -1 : 1;
}

/**
 * Whether a release is `floor` or a later one by its number; false for what is no version. Only for what the command line of a release can
 * do: whether a release has a field is asked of its schema.
 */
export function isSince(release: string, floor: string): boolean {
  const [left, right] = [parseVersion(release), parseVersion(floor)];
  return left !== null && right !== null && compareVersions(left, right) >= 0;
}

/** Whether a release is one from `since` to `until`, both included; without `until`, any from `since` on. False for what is no version. */
export function isWithin(release: string, since: string, until?: string | null): boolean {
  return isSince(release, since) && (until == null || isSince(until, release));
}
