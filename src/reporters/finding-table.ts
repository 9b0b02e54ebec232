import type { JudgedFinding } from '../model/finding';
import type { Remedy } from '../model/remedy';
import { fit, omission } from './fit';
import { bytes, code, empty, join, link, markup, row, text, type Markdown } from './markdown';
import type { PageContext } from './page';
import { prose } from './prose';
import { placeOf } from './source-link';
import { untrackCommand } from './untrack-command';

const head = markup`| Level | Where | What is so | What to do |\n| --- | --- | --- | --- |`;

/** What is kept back for the sentence that says what had no room, in bytes. */
const reserve = 160;

/** Findings as a table of at most `budget` bytes, in the order given; nothing where there are none. */
export function findingTable(findings: readonly JudgedFinding[], context: PageContext, budget: number): Markdown {
  if (findings.length === 0) return empty;
  const { kept, hidden } = fit(findings, (finding) => rowOf(finding, context), budget - bytes(head) - reserve);
  const told = omission(hidden, 'finding', context.elsewhere);
  return kept === '' ? told : join([join([head, kept], markup`\n`), told], markup`\n\n`);
}

function rowOf(finding: JudgedFinding, context: PageContext): Markdown {
  const { severity, message, ruleId, remedy } = finding;
  const where =
    remedy.kind === 'rotate' && remedy.url !== null ? markup` (${link(markup`where to rotate`, remedy.url)})` : empty;
  return row([
    text(severity),
    placeOf(finding, context.links),
    markup`${prose(message)} ${code(ruleId)}`,
    markup`${prose(remedy.summary)}${where}${commandOf(remedy)}`,
  ]);
}

function commandOf(remedy: Remedy): Markdown {
  const untrack = untrackCommand(remedy);
  if (untrack === null) return empty;
  const more = untrack.omitted > 0 ? text(` and ${untrack.omitted} more, see the JSON report`) : empty;
  return markup` Command: ${code(untrack.command)}${more}`;
}
