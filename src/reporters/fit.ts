import { bytes, empty, join, markup, text, type Markdown } from './markdown';

const lineBreak = markup`\n`;

/** The first items that fit into `budget` bytes, a line break between them unless told otherwise, and how many do not. Renders none beyond. */
export function fit<T>(
  items: readonly T[],
  render: (item: T) => Markdown,
  budget: number,
  separator = lineBreak,
): { readonly kept: Markdown; readonly hidden: number } {
  const kept: Markdown[] = [];
  let left = budget;
  for (const item of items) {
    const line = render(item);
    left -= bytes(line) + bytes(separator);
    if (left < 0) break;
    kept.push(line);
  }
  return { kept: join(kept, separator), hidden: items.length - kept.length };
}

/** What could not be shown, told in a sentence of its own. Nothing where all of it was. */
export function omission(hidden: number, noun: string, elsewhere: string): Markdown {
  if (hidden === 0) return empty;
  const subject = hidden === 1 ? `One more ${noun} has` : `${hidden} more ${noun}s have`;
  return text(`${subject} no room here: the full list is in ${elsewhere}.`);
}
