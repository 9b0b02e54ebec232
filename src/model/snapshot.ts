import type { Keep, Past, PastRange } from './past';

/** What git tracks at one place in time. Entries are in code-unit order of their paths. */
export interface Snapshot {
  /** What was asked for: a commit id, `index` or `worktree`. */
  readonly source: SnapshotSource;
  readonly entries: readonly Entry[];
  /** Paths git tracks although an ignore pattern names them are among the entries; nothing untracked is, but in `worktree`. */
  readonly notices: readonly SnapshotNotice[];
}

export type SnapshotSource =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'index' }
  /** The working tree; `git` is false for a directory that is no repository yet. */
  | { readonly kind: 'worktree'; readonly git: boolean }
  /** A single file or standard input. */
  | { readonly kind: 'file' };

/** One path. `size` is in bytes; `executable` as git carries it. */
export interface Entry {
  /** Relative to the repository's root, with `/`. Bytes that are no UTF-8 appear as U+FFFD. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly executable: boolean;
  /** False for a file of the working tree that git does not track yet and `git add -A` would take. */
  readonly tracked: boolean;
  readonly size: number;
  /** What the file holds, as far as it was read. Symlinks hold their target as text; submodules nothing. */
  readonly content: Content;
}

/** Content is represented even where it is not read, so that nothing disappears silently. */
export type Content =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'unread'; readonly reason: UnreadReason };

export type UnreadReason =
  /** Larger than `limits.fileBytes`, or past `limits.totalBytes`. */
  | 'too-large'
  /** A Git LFS pointer stands in its place. */
  | 'lfs-pointer'
  | 'submodule'
  /** The object is not there (a partial clone without its remote) or the file could not be opened. */
  | 'unavailable';

export interface SnapshotNotice {
  readonly id: 'shallow' | 'not-a-repository' | 'unborn';
}

/** What can be asked of a repository: answered by git, by the API, or by a literal in tests. */
export interface ObjectSource {
  /** The commit id a revision names. Throws `Unanswerable` with id `unknown-revision` where it names none. */
  commit(revision: string): Promise<string>;
  /** Commit ids of the parents of a commit, as the commit object lists them; ids only, a shallow clone may lack the objects. */
  parents(commit: string): Promise<readonly string[]>;
  /** Whether the commit and its tree are there to be read. */
  has(commit: string): Promise<boolean>;
  /** The best common ancestor of two commits, or null where there is none (or a shallow clone cannot tell). */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Whether history is cut off. */
  isShallow(): Promise<boolean>;
  /** Everything tracked at a commit or in the index, or tracked and would-be-tracked in the working tree. */
  snapshot(of: SnapshotRequest): Promise<Snapshot>;
  /** Since which day (`2026-01-31`, UTC) lines (from 1) of a file stand as they do at a commit. What is not known is absent. */
  lineDates(commit: string, path: string, lines: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** What a range of commits brought and its head no longer holds. */
  past(range: PastRange, keep: Keep): Promise<Past>;
  /**
   * File modes (permission bits) on disk, by path: of what stands at these patterns (`*` within a segment), whether git knows it or not. A
   * symbolic link has none. Only where there is a working tree.
   */
  modes?(patterns: readonly string[]): ReadonlyMap<string, number>;
}

export type SnapshotRequest =
  { readonly kind: 'commit'; readonly commit: string } | { readonly kind: 'index' } | { readonly kind: 'worktree' };

/** Limits of what is read, in one place. */
export const limits = {
  /** A file over this many bytes is represented, not read. */
  fileBytes: 32 * 1024 * 1024,
  /** After this many bytes in one snapshot, the rest is represented, not read. */
  totalBytes: 1024 * 1024 * 1024,
  /** A main config over this many bytes makes the outcome `incomplete`. */
  configBytes: 8 * 1024 * 1024,
  /** After this many bytes of JSON5 in one snapshot, no further file is parsed: values weigh far more than their text. */
  parsedBytes: 16 * 1024 * 1024,
  /** The text of a file over this many bytes is decoded whenever it is asked for, not kept. */
  keptBytes: 4 * 1024 * 1024,
  /** An included file over this many bytes is refused by OpenClaw itself (openclaw 2026.9.6, config includes). */
  includeBytes: 2 * 1024 * 1024,
  /** Nesting deeper than this is not followed. */
  depth: 200,
  /** `$include` inside `$include` beyond this many levels is refused by OpenClaw itself (openclaw 2026.9.6). */
  includeLevels: 10,
} as const;
