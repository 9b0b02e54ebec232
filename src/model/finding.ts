import type { Location, Region } from './location';
import { pathOf } from './location';
import type { Message } from './message';
import type { Remedy } from './remedy';
import { severityRank, type Severity } from './severity';

/** One thing that is so in the repository and should not be. Carries no source text. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: Message;
  readonly severity: Severity;
  readonly location: Location;
  readonly related: readonly { readonly message: Message; readonly location: Location }[];
  readonly remedy: Remedy;
  /** The id under which OpenClaw's own security audit, of the release in use, tells the same; null where it does not. */
  readonly checkId: string | null;
  /** Directory of the state directory it concerns, relative to the repository's root (`.` is the root). */
  readonly target: string;
  /** Stable across moves and rewordings; never derived from a secret. 32 hexadecimal digits. */
  readonly fingerprint: string;
}

/** A finding after policy: whether this change brought it, and whether it counts. */
export interface JudgedFinding extends Finding {
  /** Null where there was no base to compare with. */
  readonly origin: 'introduced' | 'inherited' | null;
  readonly disposition: Disposition;
  /** Since when a leaked credential stands there; null for any other finding, and where history does not tell. */
  readonly standing: Standing | null;
}

export interface Standing {
  /** `2026-01-31`, UTC: the day of the commit that made the line what it is. */
  readonly since: string;
  /** Whether that is longer than the guide's 90 days before the day given. */
  readonly overdue: boolean;
}

export type Disposition =
  | { readonly kind: 'active' }
  | { readonly kind: 'suppressed'; readonly by: string; readonly reason: string }
  | { readonly kind: 'baselined' };

const nowhere: Region = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };

/** The one total order of findings: severity, path, place, rule, message, fingerprint; by code units. */
export function compareFindings(a: Finding, b: Finding): number {
  const left = a.location.kind === 'region' ? a.location.region : nowhere;
  const right = b.location.kind === 'region' ? b.location.region : nowhere;
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    compareText(pathOf(a.location) ?? '', pathOf(b.location) ?? '') ||
    left.startLine - right.startLine ||
    left.startColumn - right.startColumn ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.messageId, b.messageId) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** Order by UTF-16 code units: the same on every machine and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
