import { readIgnoreRules } from '../../documents/gitignore';
import { gitignoreLines, type GitignoreLine } from '../../documents/gitignore-lines';
import type { IgnorePattern } from '../../documents/ignore-rules';
import type { Repository } from '../../documents/repository';
import { directoryOf, ignoreFilesAbove, ignoreTexts, withDirectories, type IgnoreFile } from './ignore-files';

/** A line of a `.gitignore` that can be read. */
export interface LineOf {
  readonly file: IgnoreFile;
  readonly line: GitignoreLine;
}

/** Why git would track a path that should be ignored. */
export type ExclusionCause =
  | { readonly id: 're-included'; readonly path: string; readonly by: IgnorePattern; readonly at: LineOf | null }
  /** A pattern that a comment behind it makes match nothing, and the pattern that was meant. */
  | { readonly id: 'dead-comment' | 'anchored'; readonly path: string; readonly at: LineOf; readonly meant: string }
  /** The pattern that ignores another of the samples. */
  | { readonly id: 'partly-excluded'; readonly path: string; readonly by: IgnorePattern; readonly at: LineOf | null }
  | { readonly id: 'not-excluded'; readonly path: string; readonly file: IgnoreFile }
  | { readonly id: 'absent'; readonly path: string };

/**
 * The cause that tells the most: a pattern that brings a path back, one that a comment makes dead, one that matches only where its file stands,
 * patterns that cover other samples, or none.
 * @param escaped the samples that git would track, `kept` those it would not; relative to the repository's root
 */
export function exclusionCause(
  head: Repository,
  [first, ...rest]: readonly [string, ...string[]],
  kept: readonly string[],
): ExclusionCause {
  const escaped = [first, ...rest];
  const files = ignoreFilesAbove(head);
  const mistaken = reIncluded(head, escaped) ?? dead(files, escaped) ?? anchored(head, files, escaped);
  if (mistaken) return mistaken;
  for (const path of kept) {
    const { by } = head.ignoreRules.verdict(path);
    if (by) return { id: 'partly-excluded', path: first, by, at: lineOf(head, by) };
  }
  const [file] = files;
  return file ? { id: 'not-excluded', path: first, file } : { id: 'absent', path: first };
}

function reIncluded(head: Repository, paths: readonly string[]): ExclusionCause | undefined {
  for (const path of paths) {
    const by = withDirectories(path)
      .map((each) => head.ignoreRules.verdict(each).by)
      .find((each) => each !== null);
    if (by) return { id: 're-included', path, by, at: lineOf(head, by) };
  }
  return undefined;
}

function lineOf(head: Repository, { file: path, line: wanted }: IgnorePattern): LineOf | null {
  const text = ignoreTexts(head).get(path);
  const line = text === undefined ? undefined : gitignoreLines(text).find(({ number }) => number === wanted);
  return text === undefined || !line ? null : { file: { path, text }, line };
}

/** Lines of a file looked at for one kind of mistake. */
const mostCandidates = 100;

function dead(files: readonly IgnoreFile[], paths: readonly string[]): ExclusionCause | undefined {
  return mistake('dead-comment', files, paths, ({ text }) => {
    const comment = text.search(/[ \t]#/);
    return comment < 0 ? null : text.slice(0, comment).trimEnd();
  });
}

/** In a file further up, a pattern with a slash in it matches beside that file only. */
function anchored(
  head: Repository,
  files: readonly IgnoreFile[],
  paths: readonly string[],
): ExclusionCause | undefined {
  const above = files.filter((file) => directoryOf(file) !== head.directory);
  return mistake('anchored', above, paths, ({ text, negated }) =>
    negated || text.startsWith('**/') || !/\/./.test(text) ? null : belowToo(text),
  );
}

/** A pattern that means in every directory below what `pattern` means where its `.gitignore` stands. */
export function belowToo(pattern: string): string {
  return pattern.startsWith('**/') || !/\/./.test(pattern) ? pattern : `**/${pattern.replace(/^\//, '')}`;
}

/** A line that would ignore one of the paths if it read as `mend` has it. */
function mistake(
  id: 'dead-comment' | 'anchored',
  files: readonly IgnoreFile[],
  paths: readonly string[],
  mend: (line: GitignoreLine) => string | null,
): ExclusionCause | undefined {
  for (const file of files) {
    const candidates = gitignoreLines(file.text)
      .flatMap((line) => {
        const meant = mend(line);
        return meant === null || meant === '' ? [] : [{ line, meant }];
      })
      .slice(0, mostCandidates);
    for (const { line, meant } of candidates) {
      const rules = readIgnoreRules(new Map([[file.path, meant]]));
      const path = paths.find((each) => rules.verdict(each).ignored);
      if (path !== undefined) return { id, path, at: { file, line }, meant };
    }
  }
  return undefined;
}
