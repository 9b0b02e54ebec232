import type { JudgedFinding } from '../model/finding';
import type { Notice, Outcome } from '../model/report';
import type { CheckSettings } from '../model/settings';
import { reaches } from '../model/severity';

type Bar = Pick<CheckSettings, 'failOn' | 'scope'>;

/** Whether a finding fails the check: active, in scope, and of a severity that reaches `failOn`. */
export function counts({ disposition, origin, severity }: JudgedFinding, { failOn, scope }: Bar): boolean {
  return disposition.kind === 'active' && (scope === 'all' || origin !== 'inherited') && reaches(severity, failOn);
}

/** The outcome: a finding that counts wins over anything left undone. */
export function verdict(findings: readonly JudgedFinding[], notices: readonly Notice[], bar: Bar): Outcome {
  if (findings.some((finding) => counts(finding, bar))) return 'fail';
  return notices.some(({ incomplete }) => incomplete) ? 'incomplete' : 'pass';
}
