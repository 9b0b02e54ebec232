import type { Repository } from '../../documents/repository';
import { patternAt, type ExclusionCause } from './exclusion-cause';
import { ignoreFilesAbove, unreadableIgnoreFile, withDirectories, type IgnoreFile } from './ignore-files';
import { anchoredLine, deadLine } from './mistaken-line';
import { longerName, mainOnly } from './narrow-pattern';

/**
 * The cause that tells the most: a pattern that brings a path back, one that a comment makes dead, one that matches only where its file stands,
 * a file that git reads otherwise, patterns that are too narrow or cover other samples, or none.
 * @param escaped the samples that git would track, `kept` those it would not; relative to the repository's root
 */
export function explainExclusion(
  head: Repository,
  [first, ...rest]: readonly [string, ...string[]],
  kept: readonly string[],
): ExclusionCause {
  const escaped = [first, ...rest];
  const files = ignoreFilesAbove(head);
  const mistaken = reIncluded(head, escaped) ?? deadLine(head, files, escaped) ?? anchoredLine(head, files, escaped);
  if (mistaken) return mistaken;
  const unreadable = unreadableIgnoreFile(head);
  if (unreadable) return { id: 'unreadable', path: first, file: unreadable.path, why: unreadable.why };
  return (
    mainOnly(head, escaped, kept) ?? longerName(head, escaped, kept) ?? partly(head, first, kept) ?? none(first, files)
  );
}

function reIncluded(head: Repository, paths: readonly string[]): ExclusionCause | undefined {
  for (const path of paths) {
    const by = withDirectories(path)
      .map((each) => head.ignoreRules.verdict(each).by)
      .find((each) => each !== null);
    if (by) return { id: 're-included', path, ...patternAt(head, by) };
  }
  return undefined;
}

function partly(head: Repository, path: string, kept: readonly string[]): ExclusionCause | undefined {
  for (const each of kept) {
    const { by } = head.ignoreRules.verdict(each);
    if (by) return { id: 'partly-excluded', path, ...patternAt(head, by) };
  }
  return undefined;
}

function none(path: string, [file]: readonly IgnoreFile[]): ExclusionCause {
  return file ? { id: 'not-excluded', path, file } : { id: 'absent', path };
}
