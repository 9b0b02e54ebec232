import type { Base } from './base';
import type { Repository } from './documents/repository';
import { quoted, quotedPath } from './findings/quoted';
import { judge, releaseOf, reportedRules, repositoriesOf, warmUp } from './judge';
import { compareFindings, type JudgedFinding } from './model/finding';
import { pathOf } from './model/location';
import type { JudgedRelease } from './model/release';
import type { ReleaseMove } from './model/release-move';
import type { Notice, Report } from './model/report';
import type { CheckSettings } from './model/settings';
import type { ObjectSource, SnapshotRequest } from './model/snapshot';
import { tool } from './model/tool';
import { WrongSettings } from './model/wrong-settings';
import { baseNotices, snapshotNotices } from './policy/notices';
import { compareWithBase } from './policy/compare';
import { counts, verdict } from './policy/verdict';
import { moveOf, previewOf } from './release-move';
import { rollbackBetween } from './rollback-between';

/** What is to be checked: which state of the repository, against which base. */
export interface CheckRequest {
  readonly head: SnapshotRequest;
  readonly base: Base;
  readonly settings: CheckSettings;
}

/** One state directory, judged. */
interface JudgedTarget {
  readonly repository: Repository;
  readonly release: JudgedRelease;
  /** The same directory at base; null where base has none or there is no base. */
  readonly earlier: Repository | null;
  readonly findings: readonly JudgedFinding[];
  readonly notices: readonly Notice[];
  readonly preview: ReleaseMove | null;
  readonly move: ReleaseMove | null;
}

/**
 * The check: asks the source for head and base, judges each state directory by its own release, compares, and reports.
 * @throws Unanswerable where git cannot answer, WrongSettings where the release asked for is none
 */
export async function check(source: ObjectSource, { head, base, settings }: CheckRequest): Promise<Report> {
  const reading = Promise.all([
    source.snapshot(head),
    base.kind === 'commit' ? source.snapshot({ kind: 'commit', commit: base.commit }) : null,
  ]);
  warmUp();
  const [ours, theirs] = await reading;
  const before = theirs && repositoriesOf(theirs, settings.directory);
  const targets = repositoriesOf(ours, settings.directory).map((repository) =>
    judgeTarget(repository, before, settings),
  );
  const findings = targets.flatMap((target) => target.findings).sort(compareFindings);
  const notices = [
    ...snapshotNotices(ours),
    ...baseNotices(base, settings.scope),
    ...targets.flatMap((target) => target.notices),
  ];
  const outcome = verdict(findings, notices, settings);
  const commit = outcome === 'fail' && base.kind === 'commit' ? base.commit : null;
  return {
    tool,
    head: { kind: ours.source.kind, commit: ours.source.kind === 'commit' ? ours.source.commit : null },
    base: base.kind === 'commit' ? { commit: base.commit } : null,
    failOn: settings.failOn,
    scope: settings.scope,
    targets: targets.map(({ repository, release, earlier, preview, move }) => ({
      directory: quotedPath(repository.directory),
      config: repository.config && quotedPath(repository.config.path),
      release: { ...release, stated: release.stated && quoted(release.stated) },
      preview,
      move,
      rollback:
        commit !== null && earlier && needsWayBack(findings, repository, settings)
          ? rollbackBetween(commit, earlier, repository, release)
          : null,
    })),
    rules: reportedRules(new Set(findings.map(({ ruleId }) => ruleId))),
    findings,
    notices,
    outcome,
  };
}

/** @param before base's state directories, or null without a base */
function judgeTarget(
  repository: Repository,
  before: readonly Repository[] | null,
  { release: input, preview }: CheckSettings,
): JudgedTarget {
  const { release, notices } = releaseOf(repository, input);
  const filed = judge({ head: repository, release });
  const earlier = before?.find(({ directory }) => directory === repository.directory) ?? null;
  const previous = earlier && baseRelease(earlier, input, release);
  const known = earlier && previous ? judge({ head: earlier, release: previous }).findings : [];
  return {
    repository,
    release,
    earlier,
    findings: compareWithBase(filed.findings, before && known),
    notices: [...notices, ...filed.notices],
    preview: previewOf(repository, release, preview),
    move: previous && moveOf(repository, previous, release),
  };
}

/** Base is judged by its own release; where it names none, by head's. */
function baseRelease(earlier: Repository, input: string | null, head: JudgedRelease): JudgedRelease {
  try {
    return releaseOf(earlier, input).release;
  } catch (error) {
    if (error instanceof WrongSettings) return head;
    throw error;
  }
}

/** Whether something that fails the check is about the configuration itself: only then does restoring it mend anything. */
function needsWayBack(findings: readonly JudgedFinding[], { config }: Repository, settings: CheckSettings): boolean {
  const files = new Set(config?.files);
  return findings.some(
    (finding) =>
      counts(finding, settings) && (finding.ruleId.startsWith('schema/') || files.has(pathOf(finding.location) ?? '')),
  );
}
