import { activeFindings, type Report } from '../model/report';
import { count, countBySeverity } from './count';
import { plainLine } from './prose';
import { stateDirectory } from './state-directory';
import { placeOf } from './terminal';
import { outcomeOf } from './verdict';
import { visible } from './visible';

/** Findings listed; the rest is counted. */
const listed = 20;

/** What a report says, a line for each finding and without what to do: `check` tells that. */
export function brief(report: Report): string {
  const findings = activeFindings(report);
  const lines = findings
    .slice(0, listed)
    .map(
      ({ severity, location, target, message, ruleId }) =>
        `  ${placeOf(location, stateDirectory(target, report.targets))}: ${severity}: ${plainLine(message)} [${visible(ruleId)}]`,
    );
  const more = findings.length - lines.length;
  if (more > 0) lines.push(`  and ${count(more, 'finding')} more`);
  for (const { message, incomplete } of report.notices) if (incomplete) lines.push(`  notice: ${plainLine(message)}`);
  return `${[`Left: ${countBySeverity(findings)}.`, ...lines, outcomeOf(report)].join('\n')}\n`;
}
