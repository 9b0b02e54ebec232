import { compareText } from '../model/finding';
import { GitignoreFile } from './gitignore-file';
import { IgnoreAllowance, ignoreLimits } from './gitignore-limits';
import { gitignoreLines, type GitignoreLine } from './gitignore-lines';
import type { IgnorePattern, IgnoreRules, IgnoreVerdict, UnjudgedPatterns, UnjudgedReason } from './ignore-rules';
import { byteText } from './pattern-group';

/**
 * Git's own verdict over the `.gitignore` files of one snapshot, nested ones included: the deepest file that has a matching pattern decides, its
 * last matching pattern wins, and nothing below an ignored directory comes back. Case-sensitive, as in a checkout on Linux. Never throws.
 * Compiled when first asked; verdicts are kept. A pattern that cannot be judged is listed, and leans to "not ignored".
 *
 * Besides files it answers for directories: a path that ends in `/`.
 *
 * @param files path of each `.gitignore`, relative to the repository's root, and its text
 * @param asked the directories whose files will be asked about, `.` for the root: each counts against what is judged of a file above it
 */
export function readIgnoreRules(files: ReadonlyMap<string, string>, asked: readonly string[] = []): IgnoreRules {
  const byDirectory = new Map<string, GitignoreFile>();
  const allowance = new IgnoreAllowance();
  const below = countBelow(asked);
  for (const [path, text] of [...files].sort(([a], [b]) => compareText(a, b))) {
    const directory = path.slice(0, path.lastIndexOf('/') + 1);
    const weigh = (bytes: string): UnjudgedReason | null => allowance.refusal(bytes, below.get(directory) ?? 1);
    byDirectory.set(directory, new GitignoreFile(path, gitignoreLines(text), weigh));
  }
  const unjudged = [...byDirectory.values()].flatMap(unjudgedPatterns);
  const verdicts = new Map<string, IgnoreVerdict>();
  const verdict = (path: string): IgnoreVerdict => {
    const known = verdicts.get(path);
    if (known) return known;
    const parent = parentOf(path);
    const above = parent === '' ? undecided : verdict(parent);
    const answer = above.ignored ? above : own(byDirectory, path, parent);
    verdicts.set(path, answer);
    return answer;
  };
  return {
    verdict(path) {
      const top = judgedPart(path);
      if (top === path) return verdict(path);
      const above = verdict(top);
      return above.ignored ? above : undecided;
    },
    unjudged,
  };
}

/** How many of these directories lie in each of those above them, or are it. */
function countBelow(directories: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of directories) {
    for (let directory = each === '.' ? '' : `${each}/`; ; directory = parentOf(directory)) {
      counts.set(directory, (counts.get(directory) ?? 0) + 1);
      if (directory === '') break;
    }
  }
  return counts;
}

const undecided: IgnoreVerdict = { ignored: false, by: null };

function own(byDirectory: ReadonlyMap<string, GitignoreFile>, path: string, parent: string): IgnoreVerdict {
  for (let directory = parent; ; directory = parentOf(directory)) {
    const file = byDirectory.get(directory);
    const line = file?.deciding(byteText(path.slice(directory.length)));
    if (file && line) return { ignored: !line.negated, by: patternIn(file, line) };
    if (directory === '') return undecided;
  }
}

/** The directory a path lies in, with its `/`; empty for the root. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

/** The path itself, or of one deeper or longer than the limits the directory at the limit. */
function judgedPart(path: string): string {
  if (path.length <= ignoreLimits.depth) return path;
  let end = -1;
  for (let depth = 0; depth <= ignoreLimits.depth; depth++) {
    const next = path.indexOf('/', end + 1);
    if (next < 0) return path.length <= ignoreLimits.pathBytes ? path : path.slice(0, end + 1);
    if (next >= ignoreLimits.pathBytes) break;
    end = next;
  }
  return path.slice(0, end + 1);
}

function patternIn(file: GitignoreFile, line: GitignoreLine): IgnorePattern {
  return { file: file.path, line: line.number, pattern: line.text, span: line.span };
}

function unjudgedPatterns({ path, unjudged }: GitignoreFile): readonly UnjudgedPatterns[] {
  const counts = new Map<UnjudgedReason, UnjudgedPatterns>();
  for (const { line, reason } of unjudged) {
    const first = counts.get(reason) ?? { file: path, line: line.number, count: 0, reason };
    counts.set(reason, { ...first, count: first.count + 1 });
  }
  return [...counts.values()];
}
