import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { quotable } from '../credentials/quotable';
import { Unanswerable } from '../model/failure';

/**
 * Writes a report whole or not at all: a new file beside it, renamed over it, so that a symbolic link at `path` is replaced, never followed.
 * @param path absolute
 * @throws Unanswerable where it cannot be written
 */
export function writeFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o644 });
    renameSync(draft, path);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) rmSync(draft, { force: true });
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
    throw new Unanswerable(
      'unwritable',
      `The report could not be written to ${quotable(path, 200)} (${code}).`,
      'Name a file in a directory that can be written.',
      { cause },
    );
  }
}
