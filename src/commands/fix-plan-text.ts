import type { Finding } from '../model/finding';
import type { Message } from '../model/message';
import { changesOf } from '../remedies/plan-changes';
import type { FixPlan, LeftOut } from '../remedies/plan-fixes';
import { shownDiffs } from '../remedies/shown-diff';
import { count } from '../reporters/count';
import { plainLine } from '../reporters/prose';
import { placeOf } from '../reporters/terminal';
import { visible } from '../reporters/visible';

/** Lines of a list; the rest is counted. */
const mostLines = 100;

/** What a plan would do, for a terminal: each fix, what changes in the files, what git forgets, and what is left out. */
export function fixPlanText(plan: FixPlan): string {
  const { mended, left, before, after } = plan;
  const { untracked } = changesOf(plan);
  const diffs = shownDiffs(before, after);
  return [
    ...(mended.length > 0 ? [`${count(mended.length, 'fix', 'fixes')}:`] : []),
    ...listed(mended.map((finding) => `  ${fixLine(finding)}`)),
    ...diffs.flatMap(({ path, lines }) => ['', `--- ${before.quoted(path)}`, `+++ ${before.quoted(path)}`, ...lines]),
    ...untrackedLines(untracked, before.quoted),
    ...(left.length > 0 ? ['', 'Left out:'] : []),
    ...listed(left.map(({ finding, why }) => `  ${fixLine(finding)}\n    ${reason(why)}`)),
    '',
    '',
  ].join('\n');
}

function fixLine({ location, remedy, ruleId, message }: Finding): string {
  // What is said of untracking is said once, below.
  const what: Message = remedy.kind === 'untrack' ? message : remedy.summary;
  return `${placeOf(location, null)}: ${plainLine(what)} [${visible(ruleId)}]`;
}

function untrackedLines(paths: readonly string[], quoted: (line: string) => string): readonly string[] {
  if (paths.length === 0) return [];
  return [
    '',
    `Git forgets ${count(paths.length, 'file')}, which ${paths.length === 1 ? 'stays' : 'stay'} on disk here:`,
    ...listed(paths.map((path) => `  ${quoted(path)}`)),
    'Do this on the host, where OpenClaw runs, and push from there. In any other clone, the commit makes the next `git pull` on the',
    'host delete the live files: copy them aside there first, pull, and copy them back. What they held stays in history: rotate it.',
  ];
}

function listed(lines: readonly string[]): readonly string[] {
  const more = lines.length - mostLines;
  return more > 0 ? [...lines.slice(0, mostLines), `  and ${more} more`] : lines;
}

function reason(why: LeftOut['why']): string {
  switch (why.kind) {
    case 'stays':
      return 'It was tried, and the finding stays.';
    case 'brings':
      return `It was tried, and brings an error: ${placeOf(why.finding.location, null)}: ${plainLine(why.finding.message)} [${visible(why.finding.ruleId)}]`;
    case 'dirty':
      return 'The file is not committed as it stands: commit it first, or use --allow-dirty.';
    case 'unreadable':
      return 'The file is a symbolic link, no UTF-8 text, or not here.';
    case 'untried':
      return 'Too much was tried already: run fix again.';
  }
}
