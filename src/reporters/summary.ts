import type { Report } from '../model/report';
import { changeSection } from './change-section';
import { countBySeverity } from './count';
import { findingTable } from './finding-table';
import { grounds, headline } from './headline';
import { bytes, empty, join, markup, text, type Markdown } from './markdown';
import { noticeList } from './notice-list';
import type { PageContext } from './page';
import { releaseMoveSection } from './release-move-section';
import { rollbackSection } from './rollback-section';
import { rotationSection } from './rotation-section';
import { countsOnlyIntroduced, select } from './selection';
import type { Links } from './source-link';
import { unseenSection } from './unseen-section';

/** A step summary over 1 MiB is dropped as a whole (GitHub, workflow commands); some room is left for what others write in the same step. */
const limit = 1_000_000;

/** What a section may take at most, in bytes; the tables share what is left over. */
const shares = {
  grounds: 60_000,
  rotation: 120_000,
  notices: 120_000,
  changes: 60_000,
  moves: 120_000,
  rollback: 120_000,
} as const;

/** The step summary, and `--format markdown`: all there is to say, in under 1 MiB. */
export function summary(report: Report, context: { readonly links: Links | null }): string {
  const page: PageContext = {
    links: context.links,
    elsewhere: 'the JSON report',
    subject: 'this change',
    folds: false,
    targets: report.targets,
  };
  const { introduced, inherited, quiet, settled } = select(report);
  const active = [...introduced, ...inherited, ...quiet];
  const { section: rotation, listed } = rotationSection(active, page, shares.rotation);
  const before = [headline(report), grounds(report, page, shares.grounds), rotation];
  const after = [
    changeSection(page, shares.changes),
    releaseMoveSection(page, shares.moves),
    noticeList(report.notices, page, shares.notices),
    rollbackSection(report.targets, page, shares.rollback),
    active.length === 0 ? empty : unseenSection,
  ];
  const tables = [
    [report.base === null ? 'Findings' : 'Introduced here', introduced],
    [countsOnlyIntroduced(report) ? 'Inherited, not counted' : 'Inherited', inherited],
    ['Notes', quiet],
    ['Accepted or in the baseline', settled],
  ] as const;
  let left = limit - bytes(assemble([...before, ...after])) - 1_000;
  const middle = tables.map(([title, findings]) => {
    const table = findingTable(findings, page, left, listed);
    left -= bytes(table);
    return table === empty
      ? empty
      : join([markup`### ${text(`${title}: ${countBySeverity(findings)}`)}`, table], markup`\n\n`);
  });
  return assemble([...before, ...middle, ...after]);
}

function assemble(sections: readonly Markdown[]): string {
  return `${join(sections, markup`\n\n`)}\n`;
}
