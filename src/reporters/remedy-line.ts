import type { Remedy } from '../model/remedy';
import { plainLine } from './prose';
import { untrackCommand } from './untrack-command';
import { visible } from './visible';

const verbs: Readonly<Record<Remedy['kind'], string>> = {
  edit: 'fix',
  restore: 'restore',
  rotate: 'rotate',
  untrack: 'untrack',
  manual: 'do',
};

/** The remedy as one line of plain text: what kind of act it is, then the act; where to rotate, if that is known. */
export function remedyLine(remedy: Remedy): string {
  const where = remedy.kind === 'rotate' && remedy.url !== null ? ` (${visible(remedy.url)})` : '';
  return `${verbs[remedy.kind]}: ${plainLine(remedy.summary)}${where}${commandOf(remedy)}`;
}

function commandOf(remedy: Remedy): string {
  const untrack = untrackCommand(remedy);
  if (untrack === null) return '';
  const more = untrack.omitted > 0 ? ` (and ${untrack.omitted} more, see the JSON report)` : '';
  return ` Command: ${untrack.command}${more}`;
}
