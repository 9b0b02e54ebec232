import type { Base } from './base';
import type { Repository } from './documents/repository';
import { lookBack, type History } from './history';
import { hostOf } from './host';
import { quotesOf, reportedRules, repositoriesOf, warmUp } from './judge';
import { judgeTarget } from './judge-target';
import { compareFindings, type JudgedFinding } from './model/finding';
import { pathOf } from './model/location';
import type { Report } from './model/report';
import type { Sealed } from './model/sealed';
import type { CheckSettings } from './model/settings';
import type { ObjectSource, SnapshotRequest } from './model/snapshot';
import { tool } from './model/tool';
import { baseNotices, snapshotNotices } from './policy/notices';
import { counts, verdict } from './policy/verdict';
import { rollbackBetween } from './rollback-between';
import { withStanding } from './standing';

/** What is to be checked: which state of the repository, against which base. */
export interface CheckRequest {
  readonly head: SnapshotRequest;
  readonly base: Base;
  /** The commits to look through for what they published; null for none. */
  readonly history: History | null;
  readonly settings: CheckSettings;
  /** The state directory that OpenClaw runs on here, relative to the root; absent where this is not the host. */
  readonly live?: string | null;
  /** Told of each credential found, so that the runner can be asked to blank it out. */
  readonly onSecret?: (secret: Sealed) => void;
}

/**
 * The check: asks the source for head and base, judges each state directory by its own release, compares, and reports.
 * @throws Unanswerable where git cannot answer, WrongSettings where the release asked for is none
 */
export async function check(
  source: ObjectSource,
  { head, base, history, settings, live, onSecret }: CheckRequest,
): Promise<Report> {
  const reading = Promise.all([
    source.snapshot(head),
    base.kind === 'commit' ? source.snapshot({ kind: 'commit', commit: base.commit }) : null,
  ]);
  warmUp();
  const [ours, theirs] = await reading;
  const before = theirs && repositoriesOf(theirs, settings.directory);
  const now = repositoriesOf(ours, settings.directory);
  const past = await lookBack(source, history, { head: now, base: before ?? [], directory: settings.directory });
  const quotes = quotesOf(
    [...now, ...(before ?? [])],
    now.flatMap((repository) => past.of(repository)),
  );
  const targets = now.map((repository) => {
    const host = repository.directory === live ? hostOf(source, repository) : null;
    return judgeTarget(repository, before, past, settings, quotes, host);
  });
  if (onSecret) targets.flatMap(({ masks }) => masks).forEach(onSecret);
  const judged = targets.flatMap((target) => target.findings).sort(compareFindings);
  const findings = await withStanding(source, head.kind === 'commit' ? head.commit : null, judged, settings.today);
  const notices = [
    ...snapshotNotices(ours),
    ...baseNotices(base, settings.scope),
    ...past.notices(),
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
    targets: targets.map(({ repository, release, earlier, preview, move, changes }) => ({
      directory: quotes.path(repository.directory),
      config: repository.config && quotes.path(repository.config.path),
      release: { ...release, stated: release.stated && quotes.text(release.stated) },
      preview,
      move,
      changes,
      rollback:
        commit !== null && earlier && needsWayBack(findings, repository, settings)
          ? rollbackBetween(commit, earlier, repository, release, quotes)
          : null,
    })),
    rules: reportedRules(new Set(findings.map(({ ruleId }) => ruleId))),
    findings,
    notices,
    outcome,
  };
}

/** Whether something that fails the check is about the configuration itself: only then does restoring it mend anything. */
function needsWayBack(findings: readonly JudgedFinding[], { config }: Repository, settings: CheckSettings): boolean {
  const files = new Set(config?.files);
  return findings.some(
    (finding) =>
      counts(finding, settings) && (finding.ruleId.startsWith('schema/') || files.has(pathOf(finding.location) ?? '')),
  );
}
