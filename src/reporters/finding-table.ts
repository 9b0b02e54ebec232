import type { Finding } from '../model/finding';
import type { Location } from '../model/location';
import type { Remedy } from '../model/remedy';
import { count } from './count';
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
    (each) => (each.folded > 0 ? foldedRow(each, context) : rowOf(each, context, listed.has(each.finding))),
    budget - bytes(head) - reserve,
  );
  const untold = rows
    .slice(rows.length - hidden)
    .reduce((sum, { folded, others }) => sum + Math.max(1, folded) + others.length, 0);
  const told = omission(untold, 'finding', context.elsewhere);
  return kept === '' ? told : join([join([head, kept], markup`\n`), told], markup`\n\n`);
}

function rowOf({ finding, others }: TableRow, context: PageContext, listed: boolean): Markdown {
  const { severity, remedy, location, target } = finding;
  return row([
    text(severity),
    placeOf(location, target, context),
    markup`${problemOf(finding, context)}${othersOf(finding, others, context)}`,
    listed ? text('Rotate first, see above.') : fixOf(remedy),
  ]);
}

function problemOf({ message, related, ruleId, target }: Finding, context: PageContext): Markdown {
  const see = related.map((each) => markup` (see ${placeOf(each.location, target, context)}: ${prose(each.message)})`);
  return markup`${prose(message)}${join(see)} ${code(ruleId)}`;
}

/** The others of a row: by their rules where findings fold, else in full. The severity of one that is not as severe as the first is said. */
function othersOf(first: Finding, others: readonly Finding[], context: PageContext): Markdown {
  if (others.length === 0) return empty;
  const severityOf = ({ severity }: Finding): Markdown => text(severity === first.severity ? '' : `${severity}: `);
  if (!context.folds) return join(others.map((each) => markup`<br>${severityOf(each)}${problemOf(each, context)}`));
  const rules = [...new Set(others.map(({ ruleId }) => ruleId))].map((id) => code(id));
  return markup`<br>${text(`The same fix settles ${count(others.length, 'more finding')} here:`)} ${join(rules, markup`, `)}`;
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
