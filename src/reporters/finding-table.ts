import type { Finding } from '../model/finding';
import type { Location } from '../model/location';
import type { Remedy } from '../model/remedy';
import { fit, omission } from './fit';
import { bytes, code, empty, join, link, markup, row, text, type Markdown } from './markdown';
import type { PageContext } from './page';
import { prose } from './prose';
import { placeOf } from './source-link';
import { tableRows, type TableRow } from './table-rows';
import { untrackCommand } from './untrack-command';

const head = markup`| Severity | Where | Problem | Fix |\n| --- | --- | --- | --- |`;

/** What is kept back for the sentence that says what had no room, in bytes. */
const reserve = 160;

/**
 * Findings as a table of at most `budget` bytes, in the order given; nothing where there are none.
 * @param listed those whose remedy the page has told already, in the list of what to rotate
 */
export function findingTable(
  findings: readonly Finding[],
  context: PageContext,
  budget: number,
  listed: ReadonlySet<Finding>,
): Markdown {
  if (findings.length === 0) return empty;
  const rows = tableRows(findings, context.folds);
  const { kept, hidden } = fit(
    rows,
    (each) => (each.folded > 0 ? foldedRow(each, context) : rowOf(each.finding, context, listed.has(each.finding))),
    budget - bytes(head) - reserve,
  );
  const untold = rows.slice(rows.length - hidden).reduce((sum, { folded }) => sum + Math.max(1, folded), 0);
  const told = omission(untold, 'finding', context.elsewhere);
  return kept === '' ? told : join([join([head, kept], markup`\n`), told], markup`\n\n`);
}

function rowOf(finding: Finding, context: PageContext, listed: boolean): Markdown {
  const { severity, message, related, ruleId, remedy, location, target } = finding;
  const see = related.map((each) => markup` (see ${placeOf(each.location, target, context)}: ${prose(each.message)})`);
  return row([
    text(severity),
    placeOf(location, target, context),
    markup`${prose(message)}${join(see)} ${code(ruleId)}`,
    listed ? text('Rotate first, see above.') : fixOf(remedy),
  ]);
}

function foldedRow({ finding, folded }: TableRow, context: PageContext): Markdown {
  const { severity, ruleId, location, target } = finding;
  const place: Location = location.kind === 'region' ? { kind: 'file', path: location.path } : location;
  return row([
    text(severity),
    placeOf(place, target, context),
    markup`${text(`and ${folded} more of this rule in this file`)} ${code(ruleId)}`,
    text(`See ${context.elsewhere}.`),
  ]);
}

function fixOf(remedy: Remedy): Markdown {
  const where =
    remedy.kind === 'rotate' && remedy.url !== null ? markup` (${link(markup`where to rotate`, remedy.url)})` : empty;
  return markup`${prose(remedy.summary)}${where}${commandOf(remedy)}`;
}

function commandOf(remedy: Remedy): Markdown {
  const untrack = untrackCommand(remedy);
  if (untrack === null) return empty;
  const more = untrack.omitted > 0 ? text(` and ${untrack.omitted} more, see the JSON report`) : empty;
  return markup` Command: ${code(untrack.command, Infinity)}${more}`;
}
