import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Whether git would take the directory for a repository's own (gitrepository-layout: HEAD, and objects and refs or a commondir). */
export function isGitDirectory(path: string): boolean {
  if (!exists(join(path, 'HEAD'))) return false;
  return exists(join(path, 'commondir')) || (exists(join(path, 'objects')) && exists(join(path, 'refs')));
}

/** The directory a linked work tree shares with its main one; of any other repository the git directory itself. */
export function commonDirectory(gitDirectory: string): string {
  const shared = firstLine(join(gitDirectory, 'commondir'));
  return shared === null ? gitDirectory : resolve(gitDirectory, shared);
}

/** What a `.git` file points to, or null where it is no such file. */
export function pointedTo(file: string): string | null {
  const line = firstLine(file);
  return line?.startsWith('gitdir: ') === true ? resolve(file, '..', line.slice(8)) : null;
}

/** Whether the repository says of itself that it has no work tree. Its config is git's own INI; only the common spelling is seen. */
export function saysBare(gitDirectory: string): boolean {
  const config = textOf(join(commonDirectory(gitDirectory), 'config'));
  return config !== null && /^[ \t]*bare[ \t]*=[ \t]*true[ \t]*$/im.test(config);
}

/** The first line of a small file, or null where there is none to read. */
export function firstLine(file: string): string | null {
  return textOf(file)?.split('\n', 1)[0]?.replace(/\r$/, '') ?? null;
}

/** Text of a regular file of at most 64 KiB. */
function textOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= 65_536 ? readFileSync(file, 'utf8') : null;
}

export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
