import type { FiledFinding } from '../findings/filing';
import type { Snapshot } from '../model/snapshot';

/** Files, as they are or as they would be, and what is found in them. */
export interface JudgedState {
  /** Without what git neither tracks nor would add. */
  readonly snapshot: Snapshot;
  readonly findings: readonly FiledFinding[];
  /** A line of these files as it may be printed: without secrets, and on one line. */
  readonly quoted: (line: string) => string;
}

export type Judge = (snapshot: Snapshot) => JudgedState;
