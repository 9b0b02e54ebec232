import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Directory entries looked at for one pattern. */
const mostEntries = 10_000;

/**
 * Permission bits of what stands at patterns below `root` (absolute), `*` within a segment. Symbolic links have none and are not followed; what
 * cannot be looked at is left out.
 */
export function modesBelow(root: string, patterns: readonly string[]): ReadonlyMap<string, number> {
  const modes = new Map<string, number>();
  for (const pattern of patterns) {
    for (const path of pathsOf(root, pattern)) {
      const stats = look(root, path);
      if (stats && !stats.isSymbolicLink()) modes.set(path, stats.mode & 0o777);
    }
  }
  return modes;
}

function pathsOf(root: string, pattern: string): readonly string[] {
  let paths = [''];
  for (const segment of pattern.split('/')) {
    const ways = paths.filter((path) => path === '' || look(root, path)?.isDirectory());
    paths = ways.flatMap((way) => namesOf(root, way, segment).map((name) => (way === '' ? name : `${way}/${name}`)));
    if (paths.length > mostEntries) return [];
  }
  return paths;
}

function namesOf(root: string, directory: string, segment: string): readonly string[] {
  const [before = '', after] = segment.split('*');
  if (after === undefined) return [segment];
  try {
    return readdirSync(join(root, directory))
      .slice(0, mostEntries)
      .filter((name) => name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after));
  } catch {
    return [];
  }
}

function look(root: string, path: string): Stats | undefined {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
