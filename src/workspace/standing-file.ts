import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { quotable } from '../credentials/quotable';
import { Unanswerable } from '../model/failure';
import { limits } from '../model/snapshot';

/** What stands at a path of a work tree: a regular file, or nothing. */
export interface StandingFile {
  readonly bytes: Uint8Array;
  readonly stats: Stats;
}

/**
 * The file at a path (relative to `root`, with `/`), or null for nothing.
 * @throws Unanswerable (`unchangeable`) where a symbolic link leads there, or anything but a file or nothing stands there
 */
export function standingFile(root: string, path: string): StandingFile | null {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git'))
    throw unchangeable(path, 'it does not lie in the work tree');
  for (let depth = 1; depth < parts.length; depth++) {
    const way = look(root, parts.slice(0, depth).join('/'), path);
    if (way === null) return null;
    if (!way.isDirectory()) throw unchangeable(path, 'a symbolic link or a file stands on the way to it');
  }
  const stats = look(root, path, path);
  if (stats === null) return null;
  if (!stats.isFile()) throw unchangeable(path, stats.isSymbolicLink() ? 'it is a symbolic link' : 'it is no file');
  if (stats.size > limits.fileBytes) throw unchangeable(path, 'it is too large');
  try {
    return { bytes: readFileSync(join(root, path)), stats };
  } catch (cause) {
    throw unchangeable(path, 'it cannot be read', cause);
  }
}

/** The refusal to change a file. */
export function unchangeable(path: string, why: string, cause?: unknown): Unanswerable {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  const remedy = 'Nothing was changed there. See to it, and run the command again.';
  return new Unanswerable('unchangeable', `${quotable(path, 200)} cannot be changed: ${why}${code}.`, remedy, {
    cause,
  });
}

function look(root: string, path: string, whole: string): Stats | null {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) ?? null;
  } catch (cause) {
    throw unchangeable(whole, 'it cannot be looked at', cause);
  }
}

/**
 * The text of the file at a path, byte order mark and all; null for nothing.
 * @throws Unanswerable (`unchangeable`) as `standingFile` does, and where it is no UTF-8
 */
export function standingText(root: string, path: string): string | null {
  const found = standingFile(root, path);
  if (found === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(found.bytes);
  } catch (cause) {
    throw unchangeable(path, 'it is no UTF-8 text', cause);
  }
}
