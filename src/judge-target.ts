import { changesBetween } from './config-changes';
import type { Repository } from './documents/repository';
import type { Quotes } from './findings/quotes';
import type { LookBack } from './history';
import { judge, releaseOf } from './judge';
import type { ConfigChanges } from './model/config-change';
import type { JudgedFinding } from './model/finding';
import type { JudgedRelease } from './model/release';
import type { ReleaseMove } from './model/release-move';
import type { Notice } from './model/report';
import type { Sealed } from './model/sealed';
import type { CheckSettings } from './model/settings';
import { WrongSettings } from './model/wrong-settings';
import { compareWithBase } from './policy/compare';
import { moveOf, previewOf } from './release-move';
import { rules } from './rules/index';
import type { Host, Subject } from './rules/rule';

/** One state directory, judged. */
export interface JudgedTarget {
  readonly repository: Repository;
  readonly release: JudgedRelease;
  /** The same directory at base; null where base has none or there is no base. */
  readonly earlier: Repository | null;
  readonly findings: readonly JudgedFinding[];
  readonly notices: readonly Notice[];
  readonly preview: ReleaseMove | null;
  readonly move: ReleaseMove | null;
  readonly changes: ConfigChanges | null;
  readonly masks: readonly Sealed[];
}

/** @param before base's state directories, or null without a base */
export function judgeTarget(
  repository: Repository,
  before: readonly Repository[] | null,
  past: LookBack,
  { release: input, preview }: CheckSettings,
  quotes: Quotes,
  host: Host | null,
): JudgedTarget {
  const { release, notices } = releaseOf(repository, input, quotes);
  const earlier = before?.find(({ directory }) => directory === repository.directory) ?? null;
  const filed = judge(
    { head: repository, release, change: { base: earlier, past: past.of(repository) }, ...(host && { host }) },
    rules,
    quotes,
  );
  const previous = earlier && baseRelease(earlier, input, release, quotes);
  const known = earlier && previous ? judge(asBefore(earlier, previous, past), rules, quotes).findings : [];
  const findings = compareWithBase(filed.findings, before && known);
  return {
    repository,
    release,
    earlier,
    findings,
    notices: [...notices, ...filed.notices],
    preview: previewOf(repository, release, preview, quotes),
    move: previous && moveOf(repository, previous, release, quotes),
    changes:
      earlier && previous && changesBetween(earlier, repository, findings, [release.version, previous.version], quotes),
    masks: filed.findings.flatMap(({ masks }) => masks),
  };
}

/** Base is judged as a state by itself, but for what its own history published. */
function asBefore(head: Repository, release: JudgedRelease, past: LookBack): Subject {
  const older = past.before(head);
  return older.length === 0 ? { head, release } : { head, release, change: { base: null, past: older } };
}

/** Base is judged by its own release; where it names none, by head's. */
function baseRelease(earlier: Repository, input: string | null, head: JudgedRelease, quotes: Quotes): JudgedRelease {
  try {
    return releaseOf(earlier, input, quotes).release;
  } catch (error) {
    if (error instanceof WrongSettings) return head;
    throw error;
  }
}
