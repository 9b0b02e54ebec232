import type { JudgedRelease, ReleaseEvidence } from '../model/release';
import { stampAt, type ConfigValue } from './config-value';
import { nearestReleases } from './release-names';
import { parseVersion } from './release-order';
import { releaseByShape } from './release-shape';
import { isKnownRelease, newestRelease, standInFor } from './releases';

/** What may tell which release a state directory is for. */
export interface Evidence {
  /** The version the user asked for; null to find out. */
  readonly input: string | null;
  /** Text of a committed `.openclaw-version`, or null. */
  readonly file: string | null;
  /** Root of the effective config, or null where there is none to read. */
  readonly config: ConfigValue | null;
}

export type ReleaseChoice =
  | {
      readonly kind: 'judged';
      readonly release: JudgedRelease;
      /** Stamps that are no version, and so were passed over. */
      readonly skipped: readonly SkippedStamp[];
    }
  | ReleaseMistake;

/** A version that somebody chose and that is none: a usage error, never a guess. */
export interface ReleaseMistake {
  readonly kind: 'mistake';
  readonly from: 'input' | 'file';
  /** What was said: at most 400 printable ASCII characters of it. */
  readonly stated: string;
  /** Known releases that may have been meant, the likeliest first. */
  readonly nearest: readonly string[];
}

export interface SkippedStamp {
  readonly from: 'stamp' | 'wizard';
  /** At most 400 printable ASCII characters. */
  readonly stated: string;
}

/**
 * The release to judge by: the input, else the file, else `meta.lastTouchedVersion`, else `wizard.lastRunVersion`, else the newest
 * release that has a place for what the config holds, else the newest known.
 */
export function chooseRelease(evidence: Evidence): ReleaseChoice {
  if (evidence.input !== null) return fromChosen(evidence.input.trim(), 'input');
  const file = evidence.file === null ? null : firstLine(evidence.file);
  if (file !== null) return fromChosen(file, 'file');

  const skipped: SkippedStamp[] = [];
  const stamps = [
    { from: 'stamp', text: stampAt(evidence.config, 'meta', 'lastTouchedVersion') },
    { from: 'wizard', text: stampAt(evidence.config, 'wizard', 'lastRunVersion') },
  ] as const;
  for (const { from, text } of stamps) {
    if (text === null) continue;
    const release = judgedBy(text.slice(0, 64).trim(), from);
    if (release) return { kind: 'judged', release, skipped };
    skipped.push({ from, stated: harmless(text) });
  }
  const shape = evidence.config && releaseByShape(evidence.config);
  const release: JudgedRelease = shape
    ? { version: shape, from: 'shape', exact: false, stated: null }
    : { version: newestRelease(), from: 'newest', exact: false, stated: null };
  return { kind: 'judged', release, skipped };
}

function fromChosen(text: string, from: 'input' | 'file'): ReleaseChoice {
  const release = judgedBy(text, from);
  if (release) return { kind: 'judged', release, skipped: [] };
  return { kind: 'mistake', from, stated: harmless(text), nearest: nearestReleases(text) };
}

function judgedBy(text: string, from: ReleaseEvidence): JudgedRelease | null {
  const version = parseVersion(text);
  if (!version) return null;
  const plain = text.replace(/^v/, '');
  if (isKnownRelease(plain)) return { version: plain, from, exact: true, stated: null };
  return { version: standInFor(version), from, exact: false, stated: plain };
}

/** The line of `.openclaw-version` that counts: the first that is neither blank nor a comment. An empty file names nothing, which is a mistake. */
function firstLine(text: string): string {
  const lines = text.slice(0, 4096).split(/\r?\n/, 64);
  return (
    lines.map((line) => line.replace(/^\uFEFF/, '').trim()).find((line) => line !== '' && !line.startsWith('#')) ?? ''
  );
}

function harmless(text: string): string {
  return text.slice(0, 400).replaceAll(/[^\x20-\x7e]/g, '?');
}
