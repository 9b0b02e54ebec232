import { existsSync } from 'node:fs';
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
  return existsSync(join(commonDirectory(repository.place.gitDirectory), 'shallow'));
}
