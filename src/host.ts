import type { Repository } from './documents/repository';
import { inside } from './model/paths';
import type { ObjectSource } from './model/snapshot';
import { privatePaths } from './openclaw/private-paths';
import type { Host } from './rules/rule';

/** What the host itself tells of a state directory; null where the source has no working tree to look at. */
export function hostOf(source: ObjectSource, { directory, config }: Repository): Host | null {
  const own = privatePaths.map(({ pattern }) => (pattern === '.' ? directory : inside(directory, pattern)));
  const parts = (config?.files ?? []).filter((path) => !path.includes('*'));
  const modes = source.modes?.([...new Set([...own, ...parts])]);
  return modes ? { modes } : null;
}
