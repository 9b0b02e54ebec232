import { posix } from 'node:path';
import { readIgnoreRules } from '../../documents/gitignore';
import type { Repository } from '../../documents/repository';
import { directoryOf, withDirectories, type IgnoreFile } from './ignore-files';

/** The state directory, seen from the directory of a `.gitignore` above it; empty where they are the same. */
export function belowOf(head: Repository, file: { readonly path: string }): string {
  return posix.relative(directoryOf(file), head.directory);
}

/** Whether git ignores all these paths once lines stand at the end of a `.gitignore`: they match, and no file further down says otherwise. */
export function keepsOut(
  { ignoreRules }: Repository,
  target: IgnoreFile,
  lines: readonly string[],
  paths: readonly string[],
): boolean {
  const added = readIgnoreRules(new Map([[target.path, lines.join('\n')]]));
  const overruled = (path: string): boolean => {
    const by = ignoreRules.verdict(path).by?.file;
    return by !== undefined && by.length > target.path.length;
  };
  return paths.every((path) => {
    const { ignored, by } = added.verdict(path);
    if (by === null) return ignoreRules.verdict(path).ignored;
    return ignored && !withDirectories(path).some(overruled);
  });
}
