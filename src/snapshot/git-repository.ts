import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits as defaultLimits } from '../model/snapshot';
import type { ReadLimits } from './budget';
import { commonDirectory } from './git-directory';
import { fetchingGit, readingGit, type Git } from './git';
import type { Place } from './place';

/** How git is run: the program, what stops it, and how much is read. */
export interface GitOptions {
  /** Name or path of git; `git` where absent. */
  readonly git?: string;
  readonly signal?: AbortSignal;
  /** Told of each blob as it arrives: work on it then goes on while git reads the next ones. */
  readonly onBlob?: (bytes: Uint8Array) => void;
  readonly limits?: ReadLimits;
}

/** One repository, with what is needed to ask it. */
export interface GitRepository {
  readonly place: Place;
  readonly git: Git;
  /** For a partial clone's objects only. */
  readonly fetching: Git;
  readonly limits: ReadLimits;
}

export function gitRepository(place: Place, options: GitOptions): GitRepository {
  const program = options.git ?? 'git';
  return {
    place,
    git: { ...readingGit(place, program, options.signal), onBlob: options.onBlob },
    fetching: fetchingGit(place, program, options.signal),
    limits: options.limits ?? defaultLimits,
  };
}

/** Whether history is cut off: git keeps the boundary in a file of that name, and asks for nothing else (git 2.39, shallow.c). */
export function isShallow(repository: GitRepository): boolean {
  return existsSync(shallowFile(repository));
}

/** The commits at which history is cut off: this clone lacks their parents. Ids, one a line (git 2.39, shallow.c). */
export function cutCommits(repository: GitRepository): ReadonlySet<string> {
  return new Set(isShallow(repository) ? readFileSync(shallowFile(repository), 'latin1').split('\n') : []);
}

function shallowFile(repository: GitRepository): string {
  return join(commonDirectory(repository.place.gitDirectory), 'shallow');
}
