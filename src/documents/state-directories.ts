import { posix } from 'node:path';
import { compareText } from '../model/finding';

/** A state directory found in a repository, and its main config. */
export interface StateDirectory {
  /** Relative to the repository's root; `.` is the root. */
  readonly directory: string;
  /** The main config's path, relative to the repository's root; null where none is tracked. */
  readonly config: string | null;
}

/** The main config's names, the one in use first; the others are what earlier releases called it (clawdbot 2026.1.24). */
const configNames = ['openclaw.json', 'clawdbot.json'];

/** Directories, below the one checked, that hold a config under its own name without being called like a state directory. */
const plainLayouts = ['.', 'openclaw', 'config'];

/** What a state directory is called, at any depth: `.openclaw`, `.openclaw-<profile>`, the old `.clawdbot`, chezmoi's `dot_openclaw`. */
const stateName = /^(?:\.openclaw(?:-[^/]+)?|\.clawdbot|dot_openclaw)$/;

/** Directories below which a config is a copy, a sample or somebody's package, not a state directory of this repository. */
const foreign =
  /(?:^|\/)(?:node_modules|workspace(?:-[^/]+)?|sandbox(?:es)?|backups?|worktrees|extensions|examples?|fixtures|__tests__)(?:\/|$)/;

/**
 * The state directories among `paths` (relative to the repository's root) within `root`, in path order: where a config lies in one of the
 * layouts people use, or where a directory is called like one. Without any, the root itself stands for one.
 */
export function stateDirectories(paths: readonly string[], root: string): readonly StateDirectory[] {
  const found = new Map<string, { readonly config: string; readonly rank: number }>();
  for (const path of paths) {
    const directory = posix.dirname(path);
    const name = posix
      .basename(path)
      .replace(/\.tmpl$/, '')
      .replace(/^private_/, '');
    if (!configNames.includes(name) || !isLayout(posix.relative(root, directory) || '.')) continue;
    const known = found.get(directory);
    const rank = configNames.indexOf(name);
    if (known === undefined || rank < known.rank) found.set(directory, { config: path, rank });
  }
  const bare = bareDirectories(paths, root).filter((directory) => !found.has(directory));
  const directories = [
    ...Array.from(found, ([directory, { config }]) => ({ directory, config })),
    ...bare.map((directory) => ({ directory, config: null })),
  ];
  if (directories.length === 0) return [{ directory: root, config: null }];
  return directories.sort((a, b) => compareText(a.directory, b.directory));
}

/** Directories called like a state directory: what lies there is state, with a config beside it or not. */
function bareDirectories(paths: readonly string[], root: string): readonly string[] {
  const found = new Set<string>();
  for (const path of paths) {
    const segments = path.split('/');
    const at = segments.findIndex((segment, index) => index < segments.length - 1 && stateName.test(segment));
    if (at < 0) continue;
    const directory = segments.slice(0, at + 1).join('/');
    if (!found.has(directory) && isLayout(posix.relative(root, directory) || '.')) found.add(directory);
  }
  return [...found];
}

/** Paths of configs below `root` that lie in no layout that is looked for, and in no directory of copies or samples: somebody may expect them checked. */
export function overlookedConfigs(paths: readonly string[], root: string): readonly string[] {
  return paths.filter((path) => {
    const directory = posix.relative(root, posix.dirname(path)) || '.';
    return (
      configNames.includes(posix.basename(path).toLowerCase()) &&
      !(isLayout(directory) && configNames.includes(posix.basename(path))) &&
      !foreign.test(directory)
    );
  });
}

function isLayout(relative: string): boolean {
  if (relative.startsWith('..')) return false;
  if (plainLayouts.includes(relative)) return true;
  return stateName.test(posix.basename(relative)) && !foreign.test(posix.dirname(relative));
}
