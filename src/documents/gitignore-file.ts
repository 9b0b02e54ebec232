import { ignoreLimits } from './gitignore-limits';
import type { GitignoreLine } from './gitignore-lines';
import type { UnjudgedReason } from './ignore-rules';
import { byteText, collapsed, PatternGroup } from './pattern-group';

/** A pattern that was not judged. It is taken as ignoring nothing, and where it re-includes, as re-including everything. */
interface UnjudgedLine {
  readonly line: GitignoreLine;
  readonly reason: UnjudgedReason;
}

/** The patterns of one `.gitignore`, asked with paths relative to its directory, one code unit for each byte. */
export class GitignoreFile {
  readonly unjudged: readonly UnjudgedLine[];
  private readonly lastUnjudgedNegation: GitignoreLine | undefined;
  /** Patterns without a slash in them: what they say of a path hangs on its name alone, and is kept by it. */
  private readonly named: PatternGroup;
  private readonly placed: PatternGroup;
  private readonly byName = new Map<string, GitignoreLine | null>();

  /** @param refusal why a pattern (without its `!`, one code unit for each byte) cannot be judged; null where it can */
  constructor(
    readonly path: string,
    lines: readonly GitignoreLine[],
    refusal: (bytes: string) => UnjudgedReason | null,
  ) {
    const judged: GitignoreLine[] = [];
    const unjudged: UnjudgedLine[] = [];
    for (const line of lines) {
      const bytes = byteText(collapsed(line.negated ? line.text.slice(1) : line.text));
      const reason = judged.length < ignoreLimits.patternsPerFile ? refusal(bytes) : 'too-many';
      if (reason === null) judged.push(line);
      else unjudged.push({ line, reason });
    }
    this.unjudged = unjudged;
    this.lastUnjudgedNegation = unjudged.findLast(({ line }) => line.negated)?.line;
    this.named = new PatternGroup(judged.filter((line) => !isPlaced(line)));
    this.placed = new PatternGroup(judged.filter(isPlaced));
  }

  /** The line that decides on `path` (a directory ends in `/`), its parents aside; null where none matches. */
  deciding(path: string): GitignoreLine | null {
    const name = path.slice(path.lastIndexOf('/', path.length - 2) + 1);
    let line = this.byName.get(name);
    if (line === undefined) this.byName.set(name, (line = this.named.last(name)));
    return [this.placed.last(path), this.lastUnjudgedNegation ?? null].reduce(later, line);
  }
}

function later(a: GitignoreLine | null, b: GitignoreLine | null): GitignoreLine | null {
  return b && (a?.number ?? 0) < b.number ? b : a;
}

function isPlaced({ text }: GitignoreLine): boolean {
  return /\/./s.test(text);
}
