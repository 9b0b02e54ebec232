import { realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { quotable } from '../credentials/quotable';
import { Unanswerable } from '../model/failure';
import type { ObjectSource } from '../model/snapshot';
import type { Environment } from './environment';
import type { GitOptions } from './git-repository';
import { sourceAt } from './git-source';
import { locate, rootOf } from './place';
import { plainSource } from './plain-source';

/** A directory with what can be asked of it. `prefix` is the directory relative to `root`, with `/`; `.` is the root. */
export type Opened =
  | { readonly kind: 'git'; readonly root: string; readonly prefix: string; readonly source: ObjectSource }
  | { readonly kind: 'plain'; readonly root: string; readonly prefix: '.'; readonly source: ObjectSource };

/**
 * Finds the repository a directory (absolute path) is in; one that is in none is `plain`. Starts no process. Throws
 * `Unanswerable`: `unreadable` where there is no such directory, `not-a-repository` where its `.git` file points to nothing.
 */
export function openRepository(directory: string, environment: Environment, options: GitOptions = {}): Promise<Opened> {
  try {
    return Promise.resolve(open(realDirectory(directory), environment, options));
  } catch (cause) {
    return Promise.reject(cause instanceof Error ? cause : new Error('The directory could not be opened.', { cause }));
  }
}

function open(directory: string, environment: Environment, options: GitOptions): Opened {
  const place = locate(directory, environment);
  if (place === null) {
    const source = plainSource({ ...options, root: directory, environment });
    return { kind: 'plain', root: directory, prefix: '.', source };
  }
  const root = rootOf(place);
  const prefix = relative(root, directory).replaceAll(sep, '/');
  return { kind: 'git', root, prefix: prefix === '' ? '.' : prefix, source: sourceAt(place, options) };
}

/** A symlink such as `~/.openclaw` into a dotfiles repository belongs to where it points. */
function realDirectory(directory: string): string {
  let cause: unknown;
  try {
    const real = realpathSync(directory);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    cause = error;
  }
  const message = `The directory \`${quotable(directory, 200)}\` is not there or cannot be opened.`;
  throw new Unanswerable('unreadable', message, 'Name a directory that exists and can be read.', { cause });
}
