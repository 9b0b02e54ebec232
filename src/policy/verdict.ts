import type { JudgedFinding } from '../model/finding';
import type { Notice, Outcome } from '../model/report';
import type { CheckSettings } from '../model/settings';
import { reaches } from '../model/severity';

/** The outcome: a finding that counts and reaches `failOn` wins over anything left undone. */
export function verdict(
  findings: readonly JudgedFinding[],
  notices: readonly Notice[],
  { failOn, scope }: Pick<CheckSettings, 'failOn' | 'scope'>,
): Outcome {
  const counts = ({ disposition, origin, severity }: JudgedFinding): boolean =>
    disposition.kind === 'active' && (scope === 'all' || origin !== 'inherited') && reaches(severity, failOn);
  if (findings.some(counts)) return 'fail';
  return notices.some(({ incomplete }) => incomplete) ? 'incomplete' : 'pass';
}
