import ignore, { type Ignore } from 'ignore';
import type { GitignoreLine } from './gitignore-lines';

/** Patterns of one `.gitignore`, in their order, asked for the last one that matches. Paths and patterns have one code unit for each byte. */
export class PatternGroup {
  private patterns: Ignore | undefined;
  private readonly single = new Map<GitignoreLine, Ignore>();

  constructor(private readonly lines: readonly GitignoreLine[]) {}

  /** The last line that matches a path (a directory ends in `/`), its parents aside; null where none does. */
  last(path: string): GitignoreLine | null {
    if (this.lines.length === 0) return null;
    this.patterns ??= compile(this.lines.map((line, index) => ({ pattern: patternOf(line), mark: String(index) })));
    const { ignored, unignored, rule } = this.patterns.test(path);
    if (!ignored && !unignored) return null;
    // The package answers for the parents too, which a deeper file may have decided otherwise, and names no re-including pattern.
    const parent = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
    if (unignored || (parent !== '' && this.patterns.test(parent).ignored)) return this.search(path);
    return this.lines[Number(rule?.mark)] ?? null;
  }

  /** The last pattern that matches, one by one. As a negated pattern each answers for the path alone. */
  private search(path: string): GitignoreLine | null {
    for (let index = this.lines.length - 1; index >= 0; index--) {
      const line = this.lines[index];
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

/** A longer run of stars means what `**` means. */
export function collapsed(pattern: string): string {
  return pattern.includes('***') ? pattern.replace(/\*{3,}/g, '**') : pattern;
}

function compile(patterns: readonly { readonly pattern: string; readonly mark?: string }[]): Ignore {
  return ignore({ ignorecase: false, allowRelativePaths: true }).add(patterns);
}

function patternOf(line: GitignoreLine): string {
  const bytes = byteText(collapsed(line.text));
  // Git took one `\r` with the line's end; the package would take another.
  return bytes.endsWith('\r') ? `${bytes.slice(0, -1)}[\r]` : bytes;
}
