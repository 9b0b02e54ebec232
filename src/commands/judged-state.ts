import { judge, quotesOf, releaseOf, repositoriesOf } from '../judge';
import type { Snapshot } from '../model/snapshot';
import type { JudgedState } from '../remedies/judged-state';
import { rules } from '../rules/index';

/** Most of a line that is shown, in UTF-16 units. */
const longestLine = 400;

/** Which state directories, and by which release. */
export interface Scope {
  /** Relative to the repository's root. */
  readonly directory: string;
  readonly release: string | null;
}

/**
 * What is found in files as they stand in a work tree, or as they would.
 * @throws WrongSettings where the release asked for is none
 */
export function judgedState(snapshot: Snapshot, { directory, release }: Scope): JudgedState {
  const kept = withoutIgnored(snapshot, directory);
  const repositories = repositoriesOf(kept, directory);
  const quotes = quotesOf(repositories);
  const findings = repositories.flatMap((head) => {
    const known = releaseOf(head, release, quotes).release;
    return judge({ head, release: known }, rules, quotes).findings;
  });
  return { snapshot: kept, findings, quoted: (line) => quotes.text(line, longestLine) };
}

/** What git neither tracks nor would add is no part of it. */
function withoutIgnored(snapshot: Snapshot, directory: string): Snapshot {
  if (snapshot.entries.every(({ tracked }) => tracked)) return snapshot;
  const [{ ignoreRules } = { ignoreRules: null }] = repositoriesOf(snapshot, directory);
  const entries = snapshot.entries.filter(({ tracked, path }) => tracked || !ignoreRules?.verdict(path).ignored);
  return { ...snapshot, entries };
}
