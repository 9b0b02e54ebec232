import type { UnjudgedReason } from './ignore-rules';

/**
 * What of a `.gitignore` is judged, so that hostile ones cost bounded time. Ordinary files are far below: among 61 real ones the longest has
 * some hundred patterns, none with more than two `**`. What lies beyond is named in `unjudged`, never silently dropped.
 */
export const ignoreLimits = {
  /** Bytes of one pattern. */
  patternBytes: 1024,
  /** `**` in one pattern: each may cost a factor of the path's depth. */
  globstars: 3,
  /** Patterns of one file, and of all files in path order. */
  patternsPerFile: 5000,
  patterns: 20_000,
  /** Patterns, each counted once for every state directory it may have a say about. */
  questions: 100_000,
  /** Patterns with two `**` or more, of all files. */
  deepPatterns: 200,
  /** Directories a path may lie under, and its bytes, to be judged at all. */
  depth: 64,
  pathBytes: 4096,
} as const;

/** How much of one snapshot is still to be judged; files draw on it in path order. */
export class IgnoreAllowance {
  private patterns: number = ignoreLimits.patterns;
  private deepPatterns: number = ignoreLimits.deepPatterns;
  private questions: number = ignoreLimits.questions;

  /**
   * Why a pattern (without its `!`, one code unit for each byte) cannot be judged; null where it can, and is counted.
   * @param directories how many state directories it may have a say about
   */
  refusal(bytes: string, directories: number): UnjudgedReason | null {
    if (bytes.length > ignoreLimits.patternBytes) return 'too-complex';
    const globstars = bytes.includes('**') ? (bytes.match(/\*{2,}/g)?.length ?? 0) : 0;
    if (globstars > ignoreLimits.globstars) return 'too-complex';
    if (globstars > 0 && isUnusual(bytes)) return 'unusual';
    if (this.patterns <= 0 || this.questions < directories || (globstars > 1 && this.deepPatterns <= 0))
      return 'too-many';
    this.patterns--;
    this.questions -= directories;
    if (globstars > 1) this.deepPatterns--;
    return null;
  }
}

/** Git matches the part before the first wildcard apart, so that a `**` behind a bare literal counts as if it began a segment. */
function isUnusual(bytes: string): boolean {
  if (!/\/./s.test(bytes)) return false;
  return /^[^*?[\\]*[^*?[\\/]\*{2,}(?:\/|\\\/|$)/.test(bytes) || /\*\*\\\/|\\\/\*\*/.test(bytes);
}
