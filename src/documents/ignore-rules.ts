import type { Span } from '../model/location';

/** Git's ignore patterns of one snapshot, and of nothing else: no global excludes, no `.git/info/exclude`. */
export interface IgnoreRules {
  /** What git would say of an untracked file at `path` (relative to the repository's root, `/`-separated). */
  verdict(path: string): IgnoreVerdict;
  /** Patterns left unjudged: each leans to "not ignored". */
  readonly unjudged: readonly UnjudgedPatterns[];
}

/** Patterns of one file left unjudged for one reason: the first of them, and how many. */
export interface UnjudgedPatterns {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly count: number;
  readonly reason: UnjudgedReason;
}

export type UnjudgedReason =
  /** Over `patternBytes` or `globstars` of the limits. */
  | 'too-complex'
  /** Past `patternsPerFile`, `patterns` or `deepPatterns`. */
  | 'too-many'
  /** A form that git reads in a way of its own: `**` right behind a literal, or beside an escaped slash. */
  | 'unusual';

export interface IgnoreVerdict {
  readonly ignored: boolean;
  /** The pattern that decided, or null where none matched. */
  readonly by: IgnorePattern | null;
}

export interface IgnorePattern {
  /** The `.gitignore` it stands in, relative to the repository's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly pattern: string;
  /** Where the pattern stands in its file (UTF-16), without its byte order mark. */
  readonly span: Span;
}
