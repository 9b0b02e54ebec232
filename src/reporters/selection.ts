import type { JudgedFinding } from '../model/finding';
import { activeFindings, type Report } from '../model/report';

/** The findings of a report, sorted into the places where an output tells of them. */
export interface Selection {
  /** Active, by rules that speak up; new with this change, or not known to be old. */
  readonly introduced: readonly JudgedFinding[];
  /** Active, by rules that speak up; there before this change. */
  readonly inherited: readonly JudgedFinding[];
  /** Active, by quiet rules. */
  readonly quiet: readonly JudgedFinding[];
  /** Not active: accepted with a reason, or in the baseline. */
  readonly settled: readonly JudgedFinding[];
}

/** Sorts the findings of a report; their order within each place stays. */
export function select(report: Report): Selection {
  const quietRules = new Set(report.rules.filter((rule) => rule.quiet).map((rule) => rule.id));
  const active = activeFindings(report);
  const loud = active.filter((finding) => !quietRules.has(finding.ruleId));
  return {
    introduced: loud.filter((finding) => finding.origin !== 'inherited'),
    inherited: loud.filter((finding) => finding.origin === 'inherited'),
    quiet: active.filter((finding) => quietRules.has(finding.ruleId)),
    settled: report.findings.filter((finding) => finding.disposition.kind !== 'active'),
  };
}

/** Whether only what this change introduces counts: asked for, and possible, since there is a base to compare with. */
export function countsOnlyIntroduced({ scope, base }: Report): boolean {
  return scope === 'introduced' && base !== null;
}

/** The findings that tell of a credential which has to be replaced. */
export function leaked(findings: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return findings.filter((finding) => finding.remedy.kind === 'rotate');
}
