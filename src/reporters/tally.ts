import type { JudgedFinding } from '../model/finding';
import type { Report } from '../model/report';
import { countBySeverity } from './count';
import { countsOnlyIntroduced } from './selection';

/** How many findings there are; apart, and as sentences, where those that were there before do not count. */
export function tally(report: Report, findings: readonly JudgedFinding[]): string {
  const inherited = findings.filter(({ origin }) => origin === 'inherited');
  if (!countsOnlyIntroduced(report)) {
    const counted = countBySeverity(findings);
    return inherited.length === 0 ? counted : `${counted}, ${inherited.length} of them inherited`;
  }
  const introduced = findings.filter(({ origin }) => origin !== 'inherited');
  const fresh = `Introduced: ${introduced.length === 0 ? 'none' : countBySeverity(introduced)}.`;
  return inherited.length === 0 ? fresh : `${fresh} Inherited, not counted: ${countBySeverity(inherited)}.`;
}
