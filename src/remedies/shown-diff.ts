import { changesOf } from './plan-changes';
import type { JudgedState } from './judged-state';
import { lineDiff } from './line-diff';

/** What changes in one file, as it may be printed. */
export interface FileDiff {
  readonly path: string;
  readonly lines: readonly string[];
}

/** Lines of a file's diff beyond this many are counted, not printed. */
const mostLines = 400;

/** What changes from one state to another, file by file. Of a line that a secret stands on, nothing is shown; of any other, no secret. */
export function shownDiffs(before: JudgedState, after: JudgedState): readonly FileDiff[] {
  return changesOf({ before, after }).files.map(({ path, before: from, after: to }) => {
    const [old, next] = [shower(path, before), shower(path, after)];
    const lines = lineDiff(from ?? '', to).flatMap(({ oldStart, newStart, removed, added }) => [
      () => `@@ -${oldStart},${removed.length} +${newStart},${added.length} @@`,
      ...removed.map((line, index) => () => `-${old(line, oldStart + index)}`),
      ...added.map((line, index) => () => `+${next(line, newStart + index)}`),
    ]);
    const shown = lines.slice(0, mostLines).map((line) => line());
    return {
      path,
      lines: lines.length > mostLines ? [...shown, `(and ${lines.length - mostLines} lines more)`] : shown,
    };
  });
}

/** Shows lines (by number, from 1) of a file. */
function shower(path: string, { findings, quoted }: JudgedState): (line: string, number: number) => string {
  const secrets = findings.flatMap(({ finding: { ruleId, location } }) =>
    ruleId.startsWith('secrets/') && location.kind === 'region' && location.path === path ? [location.region] : [],
  );
  return (line, number) =>
    secrets.some(({ startLine, endLine }) => startLine <= number && number <= endLine)
      ? '(a line with a secret)'
      : quoted(line.replace(/\r?\n$/, ''));
}
