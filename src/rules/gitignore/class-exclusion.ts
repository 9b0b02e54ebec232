import type { Repository } from '../../documents/repository';
import { inside } from '../../model/paths';
import { isStated, type JudgedRelease } from '../../model/release';
import { stateMap } from '../../openclaw/data/state-map';
import { eraOf } from '../../openclaw/era';
import { ignoreLines } from '../../openclaw/recommended-ignore';
import type { StateClass, StateEntry } from '../../openclaw/state-entry';
import { escapedSamples, exclusionProblems } from './exclusion';
import type { ExclusionId } from './exclusion-messages';
import type { Problem, Subject } from '../rule';

/**
 * The problem of classes of the state map that are not excluded in effect, by the samples of what the release's era can produce: of every era,
 * where nobody said which release it is.
 * @param neighbour a path that people track, relative to the state directory
 */
export function classProblems(
  { head, release }: Subject,
  classes: readonly StateClass[],
  neighbour = 'README.md',
): Iterable<Problem<ExclusionId>> {
  const asked = askedEntries(head, release, classes);
  const escaped = asked.filter((entry) => escapedSamples(head, samplesOf(entry)).length > 0);
  return exclusionProblems(head, { samples: asked.flatMap(samplesOf), lines: ignoreLines(escaped), neighbour });
}

/** The sample paths of an entry by its pattern. */
export function samplesAt(pattern: string): readonly string[] {
  return stateMap.filter((entry) => entry.pattern === pattern).flatMap(samplesOf);
}

function askedEntries(head: Repository, release: JudgedRelease, classes: readonly StateClass[]): readonly StateEntry[] {
  const era = isStated(release) ? eraOf(release.version) : null;
  return stateMap.filter(
    (entry) =>
      classes.includes(entry.class) &&
      entry.git === 'never' &&
      !entry.generic &&
      (era === null || entry.eras.includes(era)) &&
      !isCommitted(head, entry),
  );
}

/** The guide asks to commit these: where they are, it is said of the files themselves. */
function isCommitted(head: Repository, { class: kind, samples }: StateEntry): boolean {
  if (kind !== 'auth-profiles' && kind !== 'model-catalog') return false;
  const names = samples.map((sample) => sample.slice(sample.lastIndexOf('/')));
  return head.files.some(({ path }) => names.some((name) => path.endsWith(`/agent${name}`)));
}

/** Its samples; those of the agent `main` for another one too. */
function samplesOf({ samples }: StateEntry): readonly string[] {
  const twins = samples
    .filter((sample) => sample.startsWith('agents/main/'))
    .map((sample) => inside('agents/ops', sample.slice('agents/main/'.length)));
  return [...new Set([...samples, ...twins])];
}
