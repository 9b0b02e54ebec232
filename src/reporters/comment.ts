import type { Report } from '../model/report';
import { changeSection } from './change-section';
import { commentMarker } from './comment-marker';
import { findingTable } from './finding-table';
import { asides, grounds, headline } from './headline';
import { bytes, empty, folded, join, link, markup, type Markdown } from './markdown';
import { noticeList } from './notice-list';
import type { PageContext } from './page';
import { releaseMoveSection } from './release-move-section';
import { rollbackSection } from './rollback-section';
import { rotationSection } from './rotation-section';
import { countsOnlyIntroduced, select } from './selection';
import type { Links } from './source-link';
import { unseenSection } from './unseen-section';
import { count } from './count';

/** GitHub refuses a comment of more than 65,536 characters (dependency-review-action); bytes are never fewer than those. */
const limit = 65_535;

/** What a section may take at most, in bytes; the tables share what is left over. */
const shares = {
  grounds: 4_000,
  rotation: 8_000,
  notices: 6_000,
  changes: 6_000,
  moves: 12_000,
  rollback: 16_000,
} as const;

export interface CommentContext {
  /** From `markerKey`: tells this comment from those about other paths. */
  readonly markerKey: string;
  readonly links: Links | null;
  /** Where the step summary can be read. */
  readonly runUrl: string | null;
}

/** The pull request comment: under 65,536 characters, its first line the hidden marker. What has no room is told, and is in the summary. */
export function comment(report: Report, context: CommentContext): string {
  const page: PageContext = {
    links: context.links,
    elsewhere: 'the step summary of the run',
    subject: 'this pull request',
    folds: true,
    targets: report.targets,
  };
  const { introduced, inherited } = select(report);
  const findings = [...introduced, ...inherited];
  const marker = commentMarker(context.markerKey);
  const footer = context.runUrl === null ? empty : link(markup`The run, with its full summary`, context.runUrl);
  const top = join([headline(report), grounds(report, page, shares.grounds)], paragraph);
  const notices = noticeList(report.notices, page, shares.notices);
  const moves = join([changeSection(page, shares.changes), releaseMoveSection(page, shares.moves)], paragraph);
  if (findings.length === 0) return assemble([marker, top, moves, asides(report), notices, footer]);

  const { section: rotation, listed } = rotationSection(findings, page, shares.rotation);
  const bottom = [
    asides(report),
    notices,
    rollbackSection(report.targets, page, shares.rollback),
    unseenSection,
    footer,
  ];
  const left = limit - bytes(assemble([marker, top, rotation, moves, ...bottom])) - 400;
  const fresh = findingTable(introduced, page, left, listed);
  const old = findingTable(inherited, page, left - bytes(fresh), listed);
  const heading =
    introduced.length === 0 ? empty : report.base === null ? markup`### Findings` : markup`### Introduced here`;
  return assemble([marker, top, rotation, heading, fresh, moves, foldedOld(old, report), ...bottom]);
}

const paragraph = markup`\n\n`;

function foldedOld(table: Markdown, report: Report): Markdown {
  if (table === empty) return empty;
  const uncounted = countsOnlyIntroduced(report) ? ', not counted' : '';
  const amount = select(report).inherited.length;
  return folded(`${count(amount, 'finding')} inherited${uncounted}: there before this change`, table);
}

function assemble(sections: readonly Markdown[]): string {
  return `${join(sections, paragraph)}\n`;
}
