import { realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join, relative, isAbsolute, resolve } from 'node:path';
import { Unanswerable } from '../model/failure';
import { withoutRepository, type Environment } from './environment';
import { exists, isGitDirectory, pointedTo, saysBare } from './git-directory';

/** Where a repository is. Paths are absolute. */
export interface Place {
  readonly gitDirectory: string;
  /** Null for a bare repository. */
  readonly workTree: string | null;
  /** The environment to talk to it with: the given one, less what names another repository. */
  readonly environment: Environment;
}

/** The work tree's top, or the git directory of a bare repository: what paths in a snapshot are relative to. */
export function rootOf(place: Place): string {
  return place.workTree ?? place.gitDirectory;
}

/**
 * The repository a directory (absolute, without symlinks) is in, or null. Found here rather than by git, because an explicit
 * GIT_DIR is the one way on every git from 2.31 on to read a repository that someone else owns (a container's checkout),
 * and because it costs a few stats, not a process. GIT_DIR in the environment wins where its work tree holds the directory.
 * Throws `Unanswerable` (`not-a-repository`) where a `.git` file points to nothing.
 */
export function locate(directory: string, environment: Environment): Place | null {
  const found = discover(directory, environment);
  if (environment['GIT_DIR'] === undefined || environment['GIT_DIR'] === '') return found;
  return stated(directory, found, environment) ?? (found && { ...found, environment: withoutRepository(environment) });
}

function discover(directory: string, environment: Environment): Place | null {
  const ancestors = ancestorsOf(directory, environment);
  for (const workTree of ancestors) {
    const gitDirectory = dotGit(workTree);
    if (gitDirectory !== null) return { gitDirectory, workTree, environment };
  }
  // Last, so that a bare repository committed into the checkout cannot pose as the checkout itself.
  const bare = ancestors.find(isGitDirectory);
  return bare === undefined ? null : { gitDirectory: bare, workTree: null, environment };
}

function dotGit(workTree: string): string | null {
  const path = join(workTree, '.git');
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (found.isDirectory()) return isGitDirectory(path) ? path : null;
  const target = pointedTo(path);
  if (target !== null && isGitDirectory(target)) return target;
  throw new Unanswerable(
    'not-a-repository',
    'The file `.git` points to a repository that is not there.',
    'Copy the repository together with its main work tree, or remove the `.git` file to check the directory as plain files.',
  );
}

/** The directory and those above it, as far as git looks: same file system, below GIT_CEILING_DIRECTORIES. */
function ancestorsOf(directory: string, environment: Environment): readonly string[] {
  const ceilings = (environment['GIT_CEILING_DIRECTORIES'] ?? '').split(delimiter);
  const device = statSync(directory).dev;
  const ancestors = [directory];
  for (let below = directory; ;) {
    const above = dirname(below);
    if (above === below || ceilings.includes(above) || statSync(above).dev !== device) return ancestors;
    ancestors.push(above);
    below = above;
  }
}

/** What GIT_DIR and GIT_WORK_TREE name, where that is about this directory. Relative ones count from the work tree's top, as in hooks. */
function stated(directory: string, found: Place | null, environment: Environment): Place | null {
  for (const base of found ? [rootOf(found), directory] : [directory]) {
    const gitDirectory = resolve(base, environment['GIT_DIR'] ?? '');
    if (!exists(gitDirectory) || !isGitDirectory(gitDirectory)) continue;
    const named = environment['GIT_WORK_TREE'];
    if (named !== undefined && named !== '') {
      const top = resolve(base, named);
      if (!exists(top)) return null;
      const workTree = realpathSync(top);
      const closest = found === null || workTree.length >= rootOf(found).length;
      return closest && contains(workTree, directory) ? { gitDirectory, workTree, environment } : null;
    }
    if (found !== null) return sameFile(gitDirectory, found.gitDirectory) ? { ...found, environment } : null;
    return saysBare(gitDirectory) ? null : { gitDirectory, workTree: directory, environment };
  }
  return null;
}

function sameFile(a: string, b: string): boolean {
  return realpathSync(a) === realpathSync(b);
}

function contains(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === '' || !(isAbsolute(way) || way === '..' || /^\.\.[\\/]/.test(way));
}
