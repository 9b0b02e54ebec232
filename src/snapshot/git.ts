import { quiet, type Environment } from './environment';
import { rootOf, type Place } from './place';

/** How to start git on one repository. */
export interface Git {
  /** Name or path of the program. */
  readonly program: string;
  /** Directory children run in: the repository's root. */
  readonly directory: string;
  readonly environment: Environment;
  /** Settings (`key=value`) for this use alone. */
  readonly settings: readonly string[];
  /** Kills the children. */
  readonly signal: AbortSignal | undefined;
  /** Told of each blob as it arrives. */
  readonly onBlob?: ((bytes: Uint8Array) => void) | undefined;
}

/**
 * git for reading one repository. It names the repository explicitly, which leaves out git's ownership check: that is safe
 * for what only reads, because no setting of the repository starts a program there (see `gitArguments`).
 */
export function readingGit(place: Place, program: string, signal: AbortSignal | undefined): Git {
  const named = place.workTree === null ? {} : { GIT_WORK_TREE: place.workTree };
  return {
    program,
    directory: rootOf(place),
    environment: quiet({ ...place.environment, GIT_DIR: place.gitDirectory, ...named }),
    settings: [],
    signal,
  };
}

/**
 * git for fetching: the user's own environment, and git finds the repository itself, because a fetch may start what the
 * repository's settings name (ssh, credential helpers). A repository of another owner is therefore refused by git.
 */
export function fetchingGit(place: Place, program: string, signal: AbortSignal | undefined): Git {
  const { environment } = place;
  return {
    program,
    directory: rootOf(place),
    environment: {
      ...quiet(environment),
      GIT_NO_LAZY_FETCH: environment['GIT_NO_LAZY_FETCH'],
      // Without `ext`, which would run a command that the repository's settings name.
      GIT_ALLOW_PROTOCOL: environment['GIT_ALLOW_PROTOCOL'] ?? 'file:git:http:https:ssh',
    },
    settings: ['fetch.negotiationAlgorithm=noop', 'gc.auto=0', 'maintenance.auto=false'],
    signal,
  };
}

/**
 * Command-line settings that every child gets; they win over every file and variable. An empty fsmonitor is "none" in each
 * git: before 2.36 the value was the path of a program, so `false` would have been run.
 */
export function gitArguments(git: Git, command: readonly string[]): readonly string[] {
  const settings = ['core.fsmonitor=', 'core.hooksPath=/dev/null', ...git.settings];
  return ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...command];
}
