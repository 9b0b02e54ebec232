import type { Outcome, Report } from '../model/report';
import { count } from './count';
import { fit, omission } from './fit';
import { join, markup, text, type Markdown } from './markdown';
import type { PageContext } from './page';
import { prose } from './prose';
import { countsOnlyIntroduced, select } from './selection';
import { tally } from './tally';
import { judged, outcomeOf, releaseSource } from './verdict';

const signs: Readonly<Record<Outcome, Markdown>> = {
  pass: markup`✅`,
  fail: markup`❌`,
  incomplete: markup`⚠️`,
};
const words: Readonly<Record<Outcome, string>> = {
  pass: 'passes',
  fail: 'fails',
  incomplete: 'could not be checked in full',
};

/** The verdict in one line, with the release. */
export function headline(report: Report): Markdown {
  const { introduced, inherited } = select(report);
  const versions = [...new Set(judged(report).map((target) => target.release.version))];
  const by =
    versions.length === 0 ? '' : versions.length === 1 ? ` on ${versions[0] ?? ''}` : ` on ${versions.length} releases`;
  const found = tally(report, [...introduced, ...inherited]);
  const mark = countsOnlyIntroduced(report) ? '.' : ':';
  return markup`## ${signs[report.outcome]} ${text(`OpenClaw configuration ${words[report.outcome]}${by}${mark} ${found}`)}`;
}

/** Why the outcome is what it is, and by which release each state directory was judged; at most `budget` bytes. */
export function grounds(report: Report, context: PageContext, budget: number): Markdown {
  const outcome = text(outcomeOf(report));
  const targets = judged(report);
  if (targets.length === 1) return join([outcome, ...targets.map((target) => prose(releaseSource(target)))], markup` `);
  const { kept, hidden } = fit(targets, (target) => markup`- ${prose(releaseSource(target))}`, budget - 300);
  return join([outcome, kept, omission(hidden, 'state directory', context.elsewhere)], markup`\n\n`);
}

/** A line on what is not in the tables: quiet findings, and those that do not count. Empty where there are none. */
export function asides(report: Report): Markdown {
  const { quiet, settled } = select(report);
  const lines: Markdown[] = [];
  if (quiet.length > 0)
    lines.push(text(`${count(quiet.length, 'note')} ${quiet.length === 1 ? 'is' : 'are'} in the step summary.`));
  if (settled.length > 0)
    lines.push(
      text(`${count(settled.length, 'finding')} ${settled.length === 1 ? 'is' : 'are'} accepted or in the baseline.`),
    );
  return join(lines, markup` `);
}
