import type { JudgedFinding } from '../model/finding';
import { isNamed, pathOf, type Location } from '../model/location';
import type { Report, Target } from '../model/report';
import { severities, type Severity } from '../model/severity';
import { count } from './count';
import { plainLine } from './prose';
import { remedyLine } from './remedy-line';
import { leaked, select } from './selection';
import { stateDirectory } from './state-directory';
import { visible } from './visible';

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
 * The annotations of a report, most severe first, and credentials to be rotated first within a severity, so that nothing pushes those out;
 * ten a level, and how many there was no room for: the last shown of a level says so too, since an annotation of its own would be dropped.
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
    const same = findings.filter((finding) => finding.severity === severity);
    const credentials = new Set(leaked(same));
    const level = [...credentials, ...same.filter((finding) => !credentials.has(finding))];
    hidden[severity] = Math.max(0, level.length - perLevel);
    return level
      .slice(0, perLevel)
      .map((finding, index) => annotationOf(finding, report.targets, index === perLevel - 1 ? hidden[severity] : 0));
  });
  return { shown, hidden };
}

function annotationOf(finding: JudgedFinding, targets: readonly Target[], untold: number): Annotation {
  const { severity, message, remedy, ruleId, location, target } = finding;
  const place = placeOf(location);
  const lines = [
    `${place.file === undefined ? nameOf(location, stateDirectory(target, targets)) : ''}${plainLine(message)}`,
    remedyLine(remedy),
  ];
  if (untold > 0)
    lines.push('', `${count(untold, `more ${severity}`)} without an annotation: the step summary lists all of them.`);
  return { level: severity, message: lines.join('\n'), properties: { title: visible(ruleId), ...place } };
}

/** What the message has to name, since no place does. */
function nameOf(location: Location, directory: string | null): string {
  const path = pathOf(location);
  if (path !== null) return `${visible(path)}: `;
  return directory === null ? '' : `State directory ${visible(directory)}: `;
}

/** No place for a path that is not shown whole, or with characters that a log would obey or hide: the message names it instead. */
function placeOf(location: Location): Omit<AnnotationProperties, 'title'> {
  const file = pathOf(location);
  if (file === null || !isNamed(file) || visible(file, Infinity) !== file) return {};
  if (location.kind !== 'region') return { file };
  const { startLine, endLine, startColumn, endColumn } = location.region;
  if (endLine !== startLine) return { file, startLine, endLine };
  return { file, startLine, endLine, startColumn, endColumn: Math.max(startColumn, endColumn - 1) };
}
