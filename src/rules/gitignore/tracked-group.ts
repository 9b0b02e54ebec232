import { compareText } from '../../model/finding';
import type { RepositoryFile } from '../../documents/repository';
import { inside } from '../../model/paths';
import type { StateClass, StateEntry } from '../../openclaw/state-entry';
import type { StateFile } from './state-repository';

/** Tracked state that one finding tells of. */
export interface TrackedGroup {
  readonly class: StateClass;
  readonly generic: boolean;
  /** Whether git tracks the files; else `git add -A` would. */
  readonly tracked: boolean;
  /** Relative to the repository's root. */
  readonly directory: string;
  readonly files: readonly [StateFile, ...StateFile[]];
}

/** Classes where each file is a matter of its own: another secret to rotate. */
const single: ReadonlySet<StateClass> = new Set([
  'config-copy',
  'archives',
  'environment',
  'credentials',
  'identity',
  'databases',
  'auth-profiles',
  'model-catalog',
]);

/** Groups of one class that are told apart; the rest of the class becomes one more. */
const mostGroups = 50;

/**
 * Files by class: each credential, key, database and config copy alone, everything else by the directory that the map's pattern names
 * (`agents/main/sessions`). In path order of each group's first file.
 */
export function trackedGroups(files: readonly StateFile[]): readonly TrackedGroup[] {
  const groups = new Map<string, { readonly rest: boolean; readonly files: [StateFile, ...StateFile[]] }>();
  const perClass = new Map<string, number>();
  for (const each of files) {
    const { entry, file } = each;
    const kind = `${entry.class} ${String(entry.generic)} ${String(file.entry.tracked)}`;
    const own = `${kind} ${single.has(entry.class) ? file.path : directoryOf(each)}`;
    const known = perClass.get(kind) ?? 0;
    const rest = known >= mostGroups && !groups.has(own);
    const key = rest ? kind : own;
    const group = groups.get(key);
    if (group) {
      group.files.push(each);
      continue;
    }
    if (!rest) perClass.set(kind, known + 1);
    groups.set(key, { rest, files: [each] });
  }
  return Array.from(groups.values(), ({ rest, files: grouped }) => {
    const [first] = grouped;
    return {
      class: first.entry.class,
      generic: first.entry.generic,
      tracked: first.file.entry.tracked,
      directory: rest ? stateDirectoryOf(first) : directoryOf(first),
      files: grouped,
    };
  });
}

/**
 * Paths for `git rm -r --cached`, the directory itself where all that is tracked in it goes. At most 100.
 * @param all what git tracks, in path order
 */
export function untrackedPaths(group: TrackedGroup, all: readonly RepositoryFile[]): readonly string[] {
  const { directory, files } = group;
  // `0` follows `/`, and the files are in path order.
  const count = directory === '.' ? all.length : firstAt(all, `${directory}0`) - firstAt(all, `${directory}/`);
  if (files.length > 1 && count === files.length) return [directory];
  return files.slice(0, 100).map(({ file }) => file.path);
}

function firstAt(all: readonly RepositoryFile[], path: string): number {
  let low = 0;
  for (let high = all.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (compareText(all[middle]?.path ?? '', path) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function directoryOf(each: StateFile): string {
  const { entry, statePath } = each;
  const last = statePath.lastIndexOf('/');
  const most = depthOf(entry);
  let end = -1;
  for (let depth = 0; depth < most && end < last; depth++) end = statePath.indexOf('/', end + 1);
  const root = stateDirectoryOf(each);
  return end < 0 ? root : inside(root, statePath.slice(0, end));
}

const depths = new Map<StateEntry, number>();

/** How many names lead to the directory that a pattern names; for one that names none, more than any path has. */
function depthOf(entry: StateEntry): number {
  let depth = depths.get(entry);
  if (depth === undefined) {
    const { pattern } = entry;
    depth = pattern.endsWith('/**') && !pattern.startsWith('**') ? pattern.split('/').length - 1 : Infinity;
    depths.set(entry, depth);
  }
  return depth;
}

/** The directory that holds the state a file is of. */
export function stateDirectoryOf({ file, statePath }: StateFile): string {
  return file.path.slice(0, -statePath.length - 1) || '.';
}
