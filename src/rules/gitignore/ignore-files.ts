import { posix } from 'node:path';
import type { Repository, RepositoryFile } from '../../documents/repository';

/** A `.gitignore` that can be read. */
export interface IgnoreFile {
  readonly path: string;
  readonly text: string;
}

/** The `.gitignore` files that have a say about a whole directory: its own and those above it, the nearest first. */
export function ignoreFilesAbove(head: Repository): readonly IgnoreFile[] {
  return candidatesAbove(head).flatMap((file) => readable(file) ?? []);
}

/** The nearest of them that git reads in another way than was meant, or not at all, and why; null where each can be read. */
export function unreadableIgnoreFile(head: Repository): { readonly path: string; readonly why: string } | null {
  const file = candidatesAbove(head).find((each) => !readable(each));
  return file ? { path: file.path, why: obstacleOf(file) } : null;
}

/** The `.gitignore` at a path, where it can be read. */
export function ignoreFileAt(head: Repository, path: string): IgnoreFile | null {
  return readable(head.file(path)) ?? null;
}

/** Those above, and the ones further down: all that a change of one of them is weighed with, by path. */
export function ignoreTexts(head: Repository): ReadonlyMap<string, string> {
  const below = head.files
    .filter(({ path }) => posix.basename(path) === '.gitignore')
    .flatMap((file) => readable(file) ?? []);
  return new Map([...ignoreFilesAbove(head), ...below].map(({ path, text }) => [path, text]));
}

/** The directory a `.gitignore` stands in; `.` is the root. */
export function directoryOf({ path }: { readonly path: string }): string {
  return posix.dirname(path);
}

/** A path and the directories it lies in, those with a slash at the end: what a pattern may match to decide on the path. */
export function withDirectories(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.map((_, index) => (index === 0 ? path : `${segments.slice(0, -index).join('/')}/`));
}

function candidatesAbove(head: Repository): readonly RepositoryFile[] {
  const found: RepositoryFile[] = [];
  for (let directory = head.directory; ; directory = posix.dirname(directory)) {
    const file = head.file(posix.join(directory, '.gitignore'));
    if (file) found.push(file);
    if (directory === '.') return found;
  }
}

/** Git takes the bytes as they are: of UTF-16 it makes nothing. */
function readable(file: RepositoryFile | undefined): IgnoreFile | undefined {
  return file?.text == null || isUtf16(file) ? undefined : { path: file.path, text: file.text };
}

function isUtf16({ entry: { content } }: RepositoryFile): boolean {
  return (
    content.kind === 'bytes' && /^(?:\xFF\xFE|\xFE\xFF)/.test(String.fromCharCode(...content.bytes.subarray(0, 2)))
  );
}

function obstacleOf(file: RepositoryFile): string {
  if (file.entry.kind === 'symlink') return 'is a symbolic link, which git does not follow';
  if (file.entry.kind === 'submodule') return 'is a repository of its own';
  if (isUtf16(file)) return 'is UTF-16, of which git makes no pattern';
  if (file.form === 'binary') return 'has NUL characters in it, where git stops reading a line';
  return file.form === 'encrypted' ? 'is encrypted, so that it has no patterns here' : 'could not be read';
}
