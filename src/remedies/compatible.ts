import type { Edit } from '../model/remedy';
import type { Fix } from './fix';

/** The first fixes that can be made at one go, each with edits that touch nothing another one touches. */
export function compatible(fixes: readonly Fix[]): readonly Fix[] {
  const taken = new Map<string, Edit[]>();
  return fixes.filter(({ edits }) => {
    const clash = edits.some((edit) => taken.get(edit.path)?.some((other) => clashes(edit, other)));
    if (!clash) for (const edit of edits) taken.set(edit.path, [...(taken.get(edit.path) ?? []), edit]);
    return !clash;
  });
}

function clashes(a: Edit, b: Edit): boolean {
  if (copies(a, b) || copies(b, a)) return true;
  if (a.span.offset !== b.span.offset) return overlap(a.span, b.span);
  return !(isLine(a) && isLine(b)) || ('text' in a && 'text' in b && a.text === b.text);
}

/** Whether one edit repeats text that the other changes. */
function copies(a: Edit, b: Edit): boolean {
  return 'from' in a && overlap(a.from, b.span);
}

type Span = Edit['span'];

/** An insertion overlaps what it stands within, not what it stands beside. */
function overlap(a: Span, b: Span): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** Whole lines can be added one after the other; the first one behind an unfinished line comes alone. */
function isLine(edit: Edit): boolean {
  return 'text' in edit && edit.span.length === 0 && /^[^\r\n][^]*\n$/.test(edit.text);
}
