import { includeTarget } from '../documents/include-target';
import type { Repository, RepositoryFile } from '../documents/repository';
import { walk } from '../documents/value-node';
import { relativeTo, within } from '../model/paths';
import { stateMap } from '../openclaw/data/state-map';
import { stateEntryFor } from '../openclaw/state-map';
import { matchesSegments } from '../openclaw/state-path';

/** What this tool itself reads. */
const own = ['.openclaw-version', '.openclaw-check.jsonc', '.openclaw-check-baseline.json'];

/** More paths than this are not listed one by one. */
const mostPaths = 1000;

/**
 * What an allow-list is to bring back besides the config, relative to the state directory: our own files, what the config includes, and whatever
 * git tracks that may be tracked. A directory, with all that is in it, ends in `/`.
 */
export function keptPaths(repository: Repository): readonly string[] {
  const { files, config, directory } = repository;
  const tracked = files.flatMap(({ entry, statePath }) => (entry.tracked && statePath !== null ? [statePath] : []));
  const included = (config?.files ?? [])
    .flatMap((path) => [path, ...includesOf(repository.file(path), directory)])
    .filter((path) => within(directory, path))
    .map((path) => relativeTo(directory, path));
  const kept = [...new Set([...included, ...tracked])].filter(isKept);
  const never = neverTops();
  return [...own, ...new Set(kept.slice(0, mostPaths).map((path) => widened(path, never)))];
}

/** Targets of a file's includes, whether or not they can be seen: an ignored one is to be brought back. */
function includesOf(file: RepositoryFile | undefined, directory: string): readonly string[] {
  if (!file?.tree) return [];
  return [...walk(file.tree)].flatMap(({ path, ...node }) => {
    const isTarget = path.at(-1) === '$include' || (path.at(-2) === '$include' && typeof path.at(-1) === 'number');
    if (!isTarget || node.type !== 'string') return [];
    const target = includeTarget(String(node.value), file.path, directory);
    return target.kind === 'outside' ? [] : [target.path];
  });
}

/** A `.gitignore` has no way to name what holds a line break. Where case does not count, `.ENV` brings back `.env`. */
function isKept(statePath: string): boolean {
  const isNever = [statePath, statePath.toLowerCase()].some((path) => stateEntryFor(path)?.git === 'never');
  return !isNever && !/[\n\r\0\uFFFD]/.test(statePath);
}

/** The whole directory at the top where OpenClaw keeps nothing there that must stay out. */
function widened(statePath: string, never: readonly string[]): string {
  const [top = ''] = statePath.split('/');
  const isMixed = never.some((pattern) => matchesSegments([pattern.toLowerCase()], [top.toLowerCase()]));
  if (top === statePath || isMixed) return statePath;
  return `${top}/`;
}

/** First segments of what must not be tracked. */
function neverTops(): readonly string[] {
  return stateMap
    .filter(({ git, pattern }) => git === 'never' && pattern.includes('/') && !pattern.startsWith('**/'))
    .map(({ pattern }) => pattern.slice(0, pattern.indexOf('/')));
}
