import type { ConfigChanges } from './config-change';
import type { JudgedFinding } from './finding';
import type { Message } from './message';
import type { JudgedRelease } from './release';
import type { ReleaseMove } from './release-move';
import type { FailOn, Severity } from './severity';

export type Outcome = 'pass' | 'fail' | 'incomplete';

/** Everything the outputs may say. No clock, no absolute path, no source text: the same report gives the same bytes. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly head: { readonly kind: 'commit' | 'index' | 'worktree' | 'file'; readonly commit: string | null };
  /** What the findings were compared with; null without a base. */
  readonly base: { readonly commit: string } | null;
  readonly failOn: FailOn;
  readonly scope: 'all' | 'introduced';
  readonly targets: readonly Target[];
  /** The rules that have findings here, by id: what an output needs to explain them. */
  readonly rules: readonly ReportedRule[];
  readonly findings: readonly JudgedFinding[];
  readonly notices: readonly Notice[];
  readonly outcome: Outcome;
}

export interface ReportedRule {
  readonly id: string;
  readonly summary: string;
  /** Told in summary and text, but no annotation and by itself no reason for a comment. */
  readonly quiet: boolean;
}

/** One state directory, with the release it is judged by. */
export interface Target {
  /** Relative to the repository's root; `.` is the root. */
  readonly directory: string;
  /** Path of its config, relative to the repository's root; null where none is tracked. */
  readonly config: string | null;
  readonly release: JudgedRelease;
  /** What the release one may move to would refuse; null where none was asked for, or it is the one judged by. */
  readonly preview: ReleaseMove | null;
  /** What the change does by naming another release than base; null where it does not. */
  readonly move: ReleaseMove | null;
  /** What the change does to the configuration, field by field; null where there is nothing to compare with. */
  readonly changes: ConfigChanges | null;
  readonly rollback: RollbackPlan | null;
}

/** Something the reader must know that is no finding: what was not looked at, or what a verdict rests on. */
export interface Notice {
  readonly id: string;
  /** Whether it leaves the check undone, so that the outcome cannot be `pass`. */
  readonly incomplete: boolean;
  readonly message: Message;
  readonly path: string | null;
}

/** How to put the last good configuration back on the host, and have it stay. */
export interface RollbackPlan {
  /** The commit to restore from. */
  readonly commit: string;
  /** Whether that commit's configuration passes the schema of the release in use; null where it could not be read. */
  readonly passes: boolean | null;
  /** Paths relative to the state directory, those that differ and exist there. */
  readonly files: readonly string[];
  readonly steps: readonly RollbackStep[];
  readonly caveats: readonly Message[];
}

export interface RollbackStep {
  readonly title: Message;
  /** Shell lines to paste, run inside the state directory. */
  readonly commands: readonly string[];
}

/** Counts over the findings that take part in the verdict. */
export function activeFindings(report: Report): readonly JudgedFinding[] {
  return report.findings.filter((finding) => finding.disposition.kind === 'active');
}

/** How many active findings have this severity. */
export function countOf(report: Report, severity: Severity): number {
  return activeFindings(report).filter((finding) => finding.severity === severity).length;
}
