import { stateMap } from '../../openclaw/data/state-map';
import { ignoreLine, literalIgnoreLine } from '../../openclaw/ignore-line';
import type { StateEntry } from '../../openclaw/state-entry';
import { matchesSegments } from '../../openclaw/state-path';
import type { StateFile } from './state-repository';

/**
 * The line of a `.gitignore` that keeps a file of the state map out, and what belongs with it; the file alone where the map's pattern takes
 * in names that may be tracked (`.env.*` has `.env.example`).
 * @param below the state directory, seen from the directory of the `.gitignore`; empty where they are the same
 */
export function stateLine({ entry, statePath }: StateFile, below: string): string {
  return isMixed(entry) ? literalIgnoreLine(statePath, below) : ignoreLine(entry.pattern, below);
}

const mixed = new Map<StateEntry, boolean>();

function isMixed(entry: StateEntry): boolean {
  let known = mixed.get(entry);
  if (known === undefined) {
    const segments = entry.pattern.split('/');
    known = stateMap.some(
      ({ git, samples }) => git !== 'never' && samples.some((sample) => matchesSegments(segments, sample.split('/'))),
    );
    mixed.set(entry, known);
  }
  return known;
}
