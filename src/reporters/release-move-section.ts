import type { Finding } from '../model/finding';
import { findingTable } from './finding-table';
import { fit } from './fit';
import { bytes, empty, folded, join, markup, text, type Markdown } from './markdown';
import type { PageContext } from './page';
import { plainLine, prose } from './prose';
import { toldMoves, type ToldMove } from './release-move-words';

const paragraph = markup`\n\n`;
const none: ReadonlySet<Finding> = new Set();

/** What moving to another release breaks and mends, each move folded, or a sentence where it changes nothing. At most `budget` bytes. */
export function releaseMoveSection(context: PageContext, budget: number): Markdown {
  const moves = toldMoves(context.targets);
  const share = Math.floor((budget - 200) / Math.max(1, Math.min(moves.length, 8)));
  const { kept, hidden } = fit(moves, (told) => moveOf(told, context, share), budget - 200, paragraph);
  const more = hidden === 0 ? empty : text(`${hidden} more have no room here: they are in ${context.elsewhere}.`);
  return join([kept, more], paragraph);
}

function moveOf({ move, words }: ToldMove, context: PageContext, budget: number): Markdown {
  const { from, to, breaks, mends } = move;
  if (breaks.length + mends.length === 0) return prose(words);
  const refused = titled(`Refused by OpenClaw ${to}`, breaks, context, budget - 1_000);
  const taken = titled(`Refused by OpenClaw ${from}`, mends, context, budget - 1_000 - bytes(refused));
  return folded(plainLine(words, 400), join([refused, taken], paragraph));
}

function titled(title: string, findings: readonly Finding[], context: PageContext, budget: number): Markdown {
  const table = findingTable(findings, context, budget - 100, none);
  return table === empty ? empty : join([markup`**${text(title)}**`, table], paragraph);
}
