/** One file of a work tree, and what it is to hold. */
export interface FileChange {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** What it holds now; null where nothing stands there. */
  readonly before: string | null;
  readonly after: string;
}
