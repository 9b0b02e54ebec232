import type { JudgedFinding } from '../model/finding';
import type { Location } from '../model/location';
import { activeFindings, type Report } from '../model/report';
import type { Severity } from '../model/severity';
import { count, countBySeverity } from './count';
import { plainLine } from './prose';
import { remedyLine } from './remedy-line';
import { select } from './selection';
import { outcomeOf, releaseSource } from './verdict';
import { visible, visiblePath } from './visible';

/** The report as text for a terminal, without a character that a terminal would obey but the colours asked for. */
export function terminal(report: Report, options: { readonly color: boolean }): string {
  const paint = options.color ? painted : unpainted;
  const lines = activeFindings(report).flatMap((finding) => findingLines(finding, paint));
  if (lines.length > 0) lines.push('');
  for (const target of report.targets) lines.push(plainLine(releaseSource(target)));
  for (const { message, path } of report.notices) {
    lines.push(`notice: ${path === null ? '' : `${visiblePath(path)}: `}${plainLine(message)}`);
  }
  lines.push(paint('bold', countLine(report)), outcomeOf(report));
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: JudgedFinding, paint: Paint): string[] {
  const { severity, location, message, ruleId, origin } = finding;
  const old = origin === 'inherited' ? ' (inherited)' : '';
  const head = `${paint('bold', placeOf(location))}: ${paint(severity, severity)}: ${plainLine(message)}${old} ${paint('dim', `[${visible(ruleId)}]`)}`;
  return [head, `    ${remedyLine(finding.remedy)}`];
}

function placeOf(location: Location): string {
  switch (location.kind) {
    case 'region':
      return `${visiblePath(location.path)}:${location.region.startLine}:${location.region.startColumn}`;
    case 'file':
      return visiblePath(location.path);
    case 'repository':
      return '(repository)';
    case 'commit':
      return `${visiblePath(location.path)}@${location.commit.slice(0, 12)}`;
  }
}

function countLine(report: Report): string {
  const { settled } = select(report);
  const counted = countBySeverity(activeFindings(report));
  const line = `${counted.charAt(0).toUpperCase()}${counted.slice(1)}`;
  return settled.length === 0 ? line : `${line} (and ${count(settled.length, 'finding')} accepted or in the baseline)`;
}

type Paint = (style: Severity | 'bold' | 'dim', words: string) => string;

const codes: Readonly<Record<Severity | 'bold' | 'dim', number>> = {
  error: 31,
  warning: 33,
  note: 36,
  bold: 1,
  dim: 2,
};
const escape = String.fromCharCode(27);

const painted: Paint = (style, words) => `${escape}[${codes[style]}m${words}${escape}[0m`;
const unpainted: Paint = (_style, words) => words;
