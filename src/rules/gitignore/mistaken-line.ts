import { readIgnoreRules } from '../../documents/gitignore';
import { gitignoreLines, type GitignoreLine } from '../../documents/gitignore-lines';
import type { IgnoreRules } from '../../documents/ignore-rules';
import type { Repository } from '../../documents/repository';
import type { LineOf } from './exclusion-cause';
import { directoryOf, type IgnoreFile } from './ignore-files';

/** A line that would ignore a path if it read as it was meant. */
interface MistakenLine {
  readonly id: 'dead-comment' | 'anchored';
  readonly path: string;
  readonly at: LineOf;
  readonly meant: string;
}

/** A pattern with a comment behind it. */
export function deadLine(
  head: Repository,
  files: readonly IgnoreFile[],
  paths: readonly string[],
): MistakenLine | undefined {
  return mistake('dead-comment', head, files, paths);
}

/** In a file further up, a pattern with a slash in it matches beside that file only. */
export function anchoredLine(
  head: Repository,
  files: readonly IgnoreFile[],
  paths: readonly string[],
): MistakenLine | undefined {
  const above = files.filter((file) => directoryOf(file) !== head.directory);
  return mistake('anchored', head, above, paths);
}

/** A pattern that means in every directory below what `pattern` means where its `.gitignore` stands. */
export function belowToo(pattern: string): string {
  return pattern.startsWith('**/') || !/\/./.test(pattern) ? pattern : `**/${pattern.replace(/^\//, '')}`;
}

function meantBy(id: MistakenLine['id'], { text, negated }: GitignoreLine): string | null {
  if (negated) return null;
  if (id === 'anchored') return belowToo(text) === text ? null : belowToo(text);
  const comment = text.search(/[ \t]#/);
  return comment < 0 ? null : text.slice(0, comment).trimEnd() || null;
}

/** The lines of a file that may be mistaken, as they were meant: compiled once for all that is asked. */
interface Meant {
  readonly lines: readonly { readonly line: GitignoreLine; readonly meant: string }[];
  readonly rules: IgnoreRules;
}

/** Lines of a file looked at for one kind of mistake. */
const mostCandidates = 100;

const known = new WeakMap<IgnoreRules, Map<string, Meant>>();

function mistake(
  id: MistakenLine['id'],
  { ignoreRules }: Repository,
  files: readonly IgnoreFile[],
  paths: readonly string[],
): MistakenLine | undefined {
  const cache = known.get(ignoreRules) ?? new Map<string, Meant>();
  known.set(ignoreRules, cache);
  for (const file of files) {
    const key = `${id} ${file.path}`;
    const candidates = cache.get(key) ?? candidatesOf(id, file);
    cache.set(key, candidates);
    if (candidates.lines.length === 0) continue;
    for (const path of paths) {
      const { ignored, by } = candidates.rules.verdict(path);
      const found = ignored && by ? candidates.lines[by.line - 1] : undefined;
      if (found) return { id, path, at: { file, line: found.line }, meant: found.meant };
    }
  }
  return undefined;
}

function candidatesOf(id: MistakenLine['id'], { path, text }: IgnoreFile): Meant {
  const lines = gitignoreLines(text)
    .flatMap((line) => {
      const meant = meantBy(id, line);
      return meant === null ? [] : [{ line, meant }];
    })
    .slice(0, mostCandidates);
  return { lines, rules: readIgnoreRules(new Map([[path, lines.map(({ meant }) => meant).join('\n')]])) };
}
