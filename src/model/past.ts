import type { Entry } from './snapshot';

/** Which commits to look through: those reachable from one of `to` and not from `from`; all of them where `from` is null. Full ids. */
export interface PastRange {
  readonly from: string | null;
  readonly to: readonly string[];
  /** False where something else than the first of `to` is judged by itself: then what that commit holds is past as well. */
  readonly judged?: false;
}

/** A version of a file, by the first commit that has it there. */
export interface PastVersion {
  readonly commit: string;
  readonly entry: Entry;
}

/** What a range of commits brought that the first of its `to` no longer holds. */
export interface Past {
  /** Oldest commit first; each content once at each path, as far as it was asked for: what it is depends on where it stands. */
  readonly versions: readonly PastVersion[];
  /** How many commits were looked through. */
  readonly commits: number;
  /** Whether this clone is cut off within the range, so that commits of it are not here. */
  readonly cut: boolean;
  /** How many versions are missing, or each too large to be read. */
  readonly unread: number;
  /** How many were left out because those before them were too much already. */
  readonly untold: number;
}

/** Whether a content that stood at these paths is worth keeping. Asked as it arrives, and again where it stood at several. */
export type Keep = (paths: readonly string[], bytes: Uint8Array) => boolean;
