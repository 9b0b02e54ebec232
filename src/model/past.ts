import type { Entry } from './snapshot';

/** Which commits to look through: those reachable from one of `to` and not from `from`; all of them where `from` is null. Full ids. */
export interface PastRange {
  readonly from: string | null;
  readonly to: readonly string[];
}

/** A version of a file, by the first commit that has it. */
export interface PastVersion {
  readonly commit: string;
  readonly entry: Entry;
}

/** What a range of commits brought that the first of its `to` no longer holds. */
export interface Past {
  /** Oldest commit first; each content once, as far as it was asked for. */
  readonly versions: readonly PastVersion[];
  /** How many commits were looked through. */
  readonly commits: number;
  /** Whether this clone is cut off within the range, so that commits of it are not here. */
  readonly cut: boolean;
  /** How many versions are missing, or beyond the limits of what is read. */
  readonly unread: number;
}

/** Whether a file of this path and content is worth keeping. Asked once a content, as it arrives. */
export type Keep = (path: string, bytes: Uint8Array) => boolean;
