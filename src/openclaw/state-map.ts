import { stateMap } from './data/state-map';
import type { StateEntry } from './state-entry';
import { matchesSegments } from './state-path';

interface Candidate {
  readonly entry: StateEntry;
  readonly segments: readonly string[];
}

/** Candidates by their first segment where that is a plain name, the rest under the empty string; the most specific first. */
let index: ReadonlyMap<string, readonly Candidate[]> | undefined;

/**
 * What OpenClaw keeps at a path (relative to the state directory, `/`-separated), or null where the map knows nothing of it. The pattern with
 * the most literal characters wins, then the earlier one. Case-sensitive.
 */
export function stateEntryFor(statePath: string): StateEntry | null {
  index ??= indexed();
  const path = statePath.split('/');
  const named = path[0] === undefined ? undefined : index.get(path[0]);
  let best: StateEntry | null = null;
  for (const candidates of [named, index.get('')]) {
    const found = candidates?.find(({ segments }) => matchesSegments(segments, path))?.entry;
    if (found && (!best || literals(found) > literals(best))) best = found;
  }
  return best;
}

function indexed(): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const entry of [...stateMap].sort((a, b) => literals(b) - literals(a))) {
    const segments = entry.pattern.split('/');
    const [first = ''] = segments;
    const key = first.includes('*') ? '' : first;
    groups.set(key, [...(groups.get(key) ?? []), { entry, segments }]);
  }
  return groups;
}

function literals(entry: StateEntry): number {
  return entry.pattern.replaceAll('*', '').length;
}
