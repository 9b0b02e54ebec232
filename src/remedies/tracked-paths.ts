import type { Remedy } from '../model/remedy';
import type { Snapshot } from '../model/snapshot';
import { matchesSegments } from '../openclaw/state-path';

/** The paths that git tracks, found by what an `untrack` remedy names: paths, directories and patterns. */
export class TrackedPaths {
  private readonly paths: readonly string[];
  private readonly below = new Map<string, string[]>();

  constructor({ entries }: Snapshot) {
    this.paths = entries.flatMap(({ tracked, path }) => (tracked ? [path] : []));
    for (const path of this.paths) {
      for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        const way = path.slice(0, end);
        const known = this.below.get(way);
        if (known) known.push(path);
        else this.below.set(way, [path]);
      }
    }
  }

  namedBy(remedy: Remedy): readonly string[] {
    if (remedy.kind !== 'untrack') return [];
    const named = remedy.paths.flatMap((path) => this.below.get(path) ?? []);
    return [...named, ...remedy.patterns.flatMap((pattern) => this.matching(pattern.split('/')))];
  }

  private matching(pattern: readonly string[]): readonly string[] {
    return this.paths.filter((path) => matchesSegments(pattern, path.split('/').slice(0, pattern.length)));
  }
}
