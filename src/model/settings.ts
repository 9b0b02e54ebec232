import type { FailOn } from './severity';

/** What the user asked of the check itself, whichever door it came through. */
export interface CheckSettings {
  /** Directory to look in, relative to the repository's root; `.` is all of it. */
  readonly directory: string;
  /** The release to judge by, or null to find out. */
  readonly release: string | null;
  /** The release to look ahead to: `off`, `next`, `latest` or a version. */
  readonly preview: string;
  /** The day to count from, as `2026-01-31`; null where none was given. */
  readonly today: string | null;
  readonly failOn: FailOn;
  readonly scope: 'all' | 'introduced';
}
