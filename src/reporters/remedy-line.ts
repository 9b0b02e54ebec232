import type { Remedy } from '../model/remedy';
import { plainLine } from './prose';
import { untrackCommand } from './untrack-command';
import { visible } from './visible';

/** The remedy as one line of plain text: whether a fix will do or a credential must be rotated, then how; where to rotate, if that is known. */
export function remedyLine(remedy: Remedy): string {
  const where = remedy.kind === 'rotate' && remedy.url !== null ? ` (${visible(remedy.url)})` : '';
  return `${remedy.kind === 'rotate' ? 'rotate' : 'fix'}: ${plainLine(remedy.summary)}${where}${commandOf(remedy)}`;
}

function commandOf(remedy: Remedy): string {
  const untrack = untrackCommand(remedy);
  if (untrack === null) return '';
  const more = untrack.omitted > 0 ? ` (and ${untrack.omitted} more, see the JSON report)` : '';
  return ` Command: ${untrack.command}${more}`;
}
