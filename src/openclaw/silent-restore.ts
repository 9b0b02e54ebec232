import { isWithin } from './release-order';

/** What OpenClaw looks at, in the main file alone, when it decides at start whether a config was damaged. */
export interface FileTraits {
  /** Of the file as it is, in bytes. */
  readonly bytes: number;
  /** Whether `meta` is an object. */
  readonly meta: boolean;
  /** Whether `gateway.mode` is a text with more than spaces. */
  readonly gatewayMode: boolean;
  /** Whether nothing but `update.channel` stands there. */
  readonly updateOnly: boolean;
}

/** A sign of damage, for which OpenClaw puts back the copy it keeps. */
export type RestoreReason = 'update-only' | 'mode-gone' | 'meta-gone' | 'shrunk';

/** Below this size (bytes) the last good config is too small for a drop in size to count (openclaw 2026.3.24 to 2026.9.6, config observation). */
const smallestBaseline = 512;

/** Whether a file lost more than half of its size (bytes), as OpenClaw reckons it. */
export function isShrunk(before: number, after: number): boolean {
  return before >= smallestBaseline && after < Math.floor(before / 2);
}

/**
 * The releases that restore for some of the reasons. Read in dist of 2026.3.24 (none), 2026.3.31, 2026.4.5, 2026.4.15, 2026.4.22, 2026.4.29,
 * 2026.5.7 (none), 2026.6.8, 2026.7.1-2, 2026.8.1 and 2026.9.6; run with 2026.9.6.
 */
const eras = [
  { since: '2026.3.31', until: '2026.4.15', reasons: ['update-only'] },
  { since: '2026.4.22', until: '2026.4.29', reasons: ['update-only', 'mode-gone', 'meta-gone', 'shrunk'] },
  { since: '2026.6.8', until: null, reasons: ['update-only', 'mode-gone', 'meta-gone', 'shrunk'] },
] as const;

/** Why a release takes a file for a damaged one and restores the copy it keeps, the most telling reason; null where it takes it as it is. */
export function restoreReason(before: FileTraits, after: FileTraits, release: string): RestoreReason | null {
  // A copy without a mode is never restored.
  if (!before.gatewayMode) return null;
  const reasons = eras.find(({ since, until }) => isWithin(release, since, until))?.reasons ?? [];
  const holds: Readonly<Record<RestoreReason, boolean>> = {
    'update-only': after.updateOnly,
    'mode-gone': !after.gatewayMode,
    'meta-gone': before.meta && !after.meta,
    shrunk: isShrunk(before.bytes, after.bytes),
  };
  return reasons.find((reason) => holds[reason]) ?? null;
}
