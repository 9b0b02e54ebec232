import { cut } from '../model/characters';
import type { ConfigChange, ConfigChanges, PlainScalar } from '../model/config-change';
import { count } from './count';
import { fit } from './fit';
import { bytes, code, empty, folded, join, markup, row, text, type Markdown } from './markdown';
import type { PageContext } from './page';

const paragraph = markup`\n\n`;
const head = markup`| Change | Field | Value | Reported by |\n| --- | --- | --- | --- |`;

/** What the change does to each configuration, folded; nothing where it does nothing. At most `budget` bytes. */
export function changeSection({ targets, elsewhere }: PageContext, budget: number): Markdown {
  const changed = targets.flatMap(({ changes, directory }) =>
    changes === null || changes.count === 0
      ? []
      : [{ changes, title: titleOf(changes, targets.length > 1 ? directory : null) }],
  );
  const share = Math.floor((budget - 200) / Math.max(1, Math.min(changed.length, 3)));
  const { kept, hidden } = fit(
    changed,
    (each) => foldedTable(each.title, each.changes, elsewhere, share),
    budget - 200,
    paragraph,
  );
  const more =
    hidden === 0
      ? empty
      : text(`No room here for ${count(hidden, 'more configuration', 'more configurations')}: see ${elsewhere}.`);
  return join([kept, more], paragraph);
}

function titleOf({ count: all, listed }: ConfigChanges, directory: string | null): string {
  const risky = listed.filter(({ risk }) => risk !== null).length;
  const where = directory === null ? '' : ` in ${cut(directory, 60)}`;
  return `What this change does${where}: ${count(all, 'field', 'fields')}${risky === 0 ? '' : `, ${risky} of them reported`}`;
}

function foldedTable(
  title: string,
  { count: all, listed }: ConfigChanges,
  elsewhere: string,
  budget: number,
): Markdown {
  const { kept, hidden } = fit(listed, rowOf, budget - bytes(head) - bytes(folded(title, empty)) - 200);
  const beyond = all - listed.length;
  const room = hidden === 0 ? '' : `No room here for ${hidden} of these: ${elsewhere} has them.`;
  const notes = [room, beyond === 0 ? '' : `${beyond} more ${beyond === 1 ? 'is' : 'are'} not listed.`]
    .filter((note) => note !== '')
    .join(' ');
  return folded(title, join([join([head, kept], markup`\n`), text(notes)], paragraph));
}

function rowOf({ kind, path, before, after, risk }: ConfigChange): Markdown {
  return row([
    text(kind),
    code(path),
    join([valueOf(before), valueOf(after)], text(' → ')),
    risk === null ? empty : code(risk),
  ]);
}

function valueOf(value: PlainScalar | null): Markdown {
  return value === null ? empty : code(String(value));
}
