import type { Finding, JudgedFinding } from '../model/finding';
import type { Location } from '../model/location';
import { activeFindings, type Report } from '../model/report';
import type { Severity } from '../model/severity';
import { count, countBySeverity } from './count';
import { plainLine } from './prose';
import { toldMoves, type ToldMove } from './release-move-words';
import { remedyLine } from './remedy-line';
import { bySameFix, type Alike } from './same-fix';
import { countsOnlyIntroduced, select } from './selection';
import { standingWords } from './standing';
import { stateDirectory } from './state-directory';
import { tally } from './tally';
import { judged, outcomeOf, releaseSource } from './verdict';
import { visible } from './visible';

/** The report as text for a terminal, without a character that a terminal would obey but the colours asked for. */
export function terminal(report: Report, options: { readonly color: boolean }): string {
  const paint = options.color ? painted : unpainted;
  const lines = bySameFix(activeFindings(report)).flatMap((alike) => findingLines(alike, report, paint));
  if (lines.length > 0) lines.push('');
  for (const target of judged(report)) lines.push(plainLine(releaseSource(target)));
  lines.push(...toldMoves(report.targets).flatMap((told) => moveLines(told, report)));
  for (const { message } of report.notices) lines.push(`notice: ${plainLine(message)}`);
  lines.push(paint('bold', countLine(report)), outcomeOf(report));
  return `${lines.join('\n')}\n`;
}

/** What a move breaks and mends; the severity is left out, since none of it counts. */
function moveLines({ move, words }: ToldMove, { targets }: Report): string[] {
  const lineOf = ({ location, message, target }: Finding): string =>
    `    ${placeOf(location, stateDirectory(target, targets))}: ${plainLine(message)}`;
  const mended = move.mends.length === 0 ? [] : [`  OpenClaw ${move.to} takes what ${move.from} refuses:`];
  return [plainLine(words), ...move.breaks.map(lineOf), ...mended, ...move.mends.map(lineOf)];
}

/** A line for each finding that shares a remedy, what it refers to, and the remedy; all of it dimmed where the findings do not count. */
function findingLines({ first, others }: Alike<JudgedFinding>, report: Report, paint: Paint): string[] {
  const dimmed = first.origin === 'inherited' && countsOnlyIntroduced(report);
  const lines = [
    ...[first, ...others].flatMap((finding) => problemLines(finding, report, dimmed ? unpainted : paint)),
    `    ${remedyLine(first.remedy)}${standingWords(first.standing)}`,
  ];
  return dimmed ? lines.map((line) => paint('dim', line)) : lines;
}

function problemLines(finding: JudgedFinding, { targets }: Report, paint: Paint): string[] {
  const { severity, location, message, related, ruleId, origin, target } = finding;
  const directory = stateDirectory(target, targets);
  const old = origin === 'inherited' ? ' (inherited)' : '';
  return [
    `${paint('bold', placeOf(location, directory))}: ${paint(severity, severity)}: ${plainLine(message)}${old} ${paint('dim', `[${visible(ruleId)}]`)}`,
    ...related.map((each) => `    see: ${placeOf(each.location, directory)}: ${plainLine(each.message)}`),
  ];
}

/** A place as `path:line:column`, or as much of it as there is. */
export function placeOf(location: Location, directory: string | null): string {
  switch (location.kind) {
    case 'region':
      return `${visible(location.path)}:${location.region.startLine}:${location.region.startColumn}`;
    case 'file':
      return visible(location.path);
    case 'repository':
      return directory === null ? '(repository)' : `(state directory ${visible(directory)})`;
    case 'commit':
      return `${visible(location.path)}@${location.commit.slice(0, 12)}`;
  }
}

function countLine(report: Report): string {
  const { settled } = select(report);
  const words = tally(report, activeFindings(report));
  const line = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (settled.length === 0) return line;
  return countsOnlyIntroduced(report)
    ? `${line} Accepted or in the baseline: ${countBySeverity(settled)}.`
    : `${line} (and ${count(settled.length, 'finding')} accepted or in the baseline)`;
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
