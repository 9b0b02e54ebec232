import ignore, { type Ignore } from 'ignore';
import { ignoreLimits, type IgnoreAllowance } from './gitignore-limits';
import type { GitignoreLine } from './gitignore-lines';
import type { UnjudgedReason } from './ignore-rules';

/** A pattern that was not judged. It is taken as ignoring nothing, and where it re-includes, as re-including everything. */
export interface UnjudgedLine {
  readonly line: GitignoreLine;
  readonly reason: UnjudgedReason;
}

/** The patterns of one `.gitignore`, asked with paths relative to its directory, one code unit for each byte. */
export class GitignoreFile {
  readonly unjudged: readonly UnjudgedLine[];
  private readonly judged: readonly GitignoreLine[];
  private readonly lastUnjudgedNegation: GitignoreLine | undefined;
  private patterns: Ignore | undefined;
  private readonly single = new Map<GitignoreLine, Ignore>();

  constructor(
    readonly path: string,
    lines: readonly GitignoreLine[],
    allowance: IgnoreAllowance,
  ) {
    const judged: GitignoreLine[] = [];
    const unjudged: UnjudgedLine[] = [];
    for (const line of lines) {
      const bytes = byteText(collapsed(line.negated ? line.text.slice(1) : line.text));
      const reason = judged.length < ignoreLimits.patternsPerFile ? allowance.refusal(bytes) : 'too-many';
      if (reason === null) judged.push(line);
      else unjudged.push({ line, reason });
    }
    this.judged = judged;
    this.unjudged = unjudged;
    this.lastUnjudgedNegation = unjudged.findLast(({ line }) => line.negated)?.line;
  }

  /** The line that decides on `path` (a directory ends in `/`), its parents aside; null where none matches. */
  deciding(path: string): GitignoreLine | null {
    const line = this.matching(path);
    const unknown = this.lastUnjudgedNegation;
    return unknown && (line?.number ?? 0) < unknown.number ? unknown : line;
  }

  private matching(path: string): GitignoreLine | null {
    this.patterns ??= compile(this.judged.map((line, index) => ({ pattern: patternOf(line), mark: String(index) })));
    const { ignored, unignored, rule } = this.patterns.test(path);
    if (!ignored && !unignored) return null;
    // The package answers for the parents too, which a deeper file may have decided otherwise, and names no re-including pattern.
    const parent = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
    if (unignored || (parent !== '' && this.patterns.test(parent).ignored)) return this.search(path);
    return this.judged[Number(rule?.mark)] ?? null;
  }

  /** The last pattern that matches, one by one. As a negated pattern each answers for the path alone. */
  private search(path: string): GitignoreLine | null {
    for (let index = this.judged.length - 1; index >= 0; index--) {
      const line = this.judged[index];
      if (!line) continue;
      let own = this.single.get(line);
      if (!own) {
        const pattern = patternOf(line);
        own = compile([{ pattern: line.negated ? pattern : `!${pattern}` }]);
        this.single.set(line, own);
      }
      if (own.test(path).unignored) return line;
    }
    return null;
  }
}

/**
 * Git matches bytes: `?` is one byte. One code unit for each UTF-8 byte gives the package the same view.
 */
export function byteText(text: string): string {
  return /[\u0080-\uFFFF]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}

function compile(patterns: readonly { readonly pattern: string; readonly mark?: string }[]): Ignore {
  return ignore({ ignorecase: false, allowRelativePaths: true }).add(patterns);
}

function patternOf(line: GitignoreLine): string {
  const bytes = byteText(collapsed(line.text));
  // Git took one `\r` with the line's end; the package would take another.
  return bytes.endsWith('\r') ? `${bytes.slice(0, -1)}[\r]` : bytes;
}

/** A longer run of stars means what `**` means. */
function collapsed(pattern: string): string {
  return pattern.includes('***') ? pattern.replace(/\*{3,}/g, '**') : pattern;
}
