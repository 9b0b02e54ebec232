import { posix } from 'node:path';
import type { Repository, RepositoryFile } from '../../documents/repository';

/** A `.gitignore` that can be read. */
export interface IgnoreFile {
  readonly path: string;
  readonly text: string;
}

/** The `.gitignore` files that have a say about a whole directory: its own and those above it, the nearest first. */
export function ignoreFilesAbove(head: Repository): readonly IgnoreFile[] {
  const found: IgnoreFile[] = [];
  for (let directory = head.directory; ; directory = posix.dirname(directory)) {
    const file = readable(head.file(posix.join(directory, '.gitignore')));
    if (file) found.push(file);
    if (directory === '.') return found;
  }
}

/** Those, and the ones further down: all that a change of one of them is weighed with, by path. */
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

function readable(file: RepositoryFile | undefined): IgnoreFile | undefined {
  return file?.text == null ? undefined : { path: file.path, text: file.text };
}
