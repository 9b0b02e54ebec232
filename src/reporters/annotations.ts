import type { JudgedFinding } from '../model/finding';
import { pathOf, type Location } from '../model/location';
import type { Report } from '../model/report';
import { severities, type Severity } from '../model/severity';
import { count } from './count';
import { plainLine } from './prose';
import { remedyLine } from './remedy-line';
import { select } from './selection';
import { visible, visiblePath } from './visible';

/** The runner shows ten annotations of each level for a step and drops the rest without a word (actions/toolkit, problem matchers). */
const perLevel = 10;

/** One message beside a line of the pull request; `properties` are those of `core.error` and its siblings. */
export interface Annotation {
  readonly level: Severity;
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/** Lines and columns are 1-based and inclusive; columns only where the region is on one line, as GitHub demands. */
export interface AnnotationProperties {
  readonly title: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/**
 * The annotations of a report, most severe first, ten a level, and how many there was no room for: the last shown of a level says so too.
 * Quiet rules have none; nor have inherited findings where the check is only about what the change introduces.
 */
export function annotations(report: Report): {
  readonly shown: readonly Annotation[];
  readonly hidden: Readonly<Record<Severity, number>>;
} {
  const { introduced, inherited } = select(report);
  const findings = report.scope === 'introduced' ? introduced : [...introduced, ...inherited];
  const hidden: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const shown = severities.flatMap((severity) => {
    const level = findings.filter((finding) => finding.severity === severity);
    hidden[severity] = Math.max(0, level.length - perLevel);
    return level
      .slice(0, perLevel)
      .map((finding, index) => annotationOf(finding, index === perLevel - 1 ? hidden[severity] : 0));
  });
  return { shown, hidden };
}

function annotationOf(finding: JudgedFinding, untold: number): Annotation {
  const { severity, message, remedy, ruleId, location } = finding;
  const place = placeOf(location);
  const path = pathOf(location);
  const unplaced = path !== null && place.file === undefined ? `${visiblePath(path)}: ` : '';
  const lines = [`${unplaced}${plainLine(message)}`, remedyLine(remedy)];
  if (untold > 0)
    lines.push(`${count(untold, `more ${severity}`)} without an annotation: the step summary lists all of them.`);
  return { level: severity, message: lines.join('\n'), properties: { title: visible(ruleId), ...place } };
}

/** No place for a path with characters that a log would obey or hide: the message names it instead. */
function placeOf(location: Location): Omit<AnnotationProperties, 'title'> {
  const file = pathOf(location);
  if (file === null || visible(file, Infinity) !== file) return {};
  if (location.kind !== 'region') return { file };
  const { startLine, endLine, startColumn, endColumn } = location.region;
  if (endLine !== startLine) return { file, startLine, endLine };
  return { file, startLine, endLine, startColumn, endColumn: Math.max(startColumn, endColumn - 1) };
}
