/** The three words that SARIF and the runner use, so that no output needs a mapping table. */
export type Severity = 'error' | 'warning' | 'note';

/** What the user lets pass: findings at or above it fail the check. */
export type FailOn = Severity | 'never';

/** Most severe first. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** 0 for the most severe; for sorting. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Whether a finding of this severity fails a check that fails on `failOn`. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severityRank(severity) <= severityRank(failOn);
}
