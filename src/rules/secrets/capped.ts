/** As many findings of one rule in one file are told one by one; beyond, only how many there are. */
export const mostPerFile = 50;

/**
 * As many in one repository, whatever the number of files: what follows is counted at the first file not told. Well under what findings/
 * files of one rule (1000), so that what tells of the rest is filed too.
 */
const mostInAll = 500;

/** Each item, grouped by file in the order given, until a cap is met; then `rest` with a file and how many
 * more there are: at most one of a file, and one for all the files that were not told at all. */
export function* capped<Item, Told, Rest>(
  items: Iterable<Item>,
  fileOf: (item: Item) => string,
  each: (item: Item) => Told,
  rest: (file: string, count: number) => Rest,
): Iterable<Told | Rest> {
  const counts = new Map<string, number>();
  let told = 0;
  for (const item of items) {
    const file = fileOf(item);
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count > mostPerFile || told >= mostInAll) continue;
    told++;
    yield each(item);
  }
  let left = mostInAll;
  let untold: { readonly file: string; count: number } | null = null;
  for (const [file, count] of counts) {
    const shown = Math.min(count, mostPerFile, left);
    left -= shown;
    if (shown > 0 && count > shown) yield rest(file, count - shown);
    if (shown === 0) (untold ??= { file, count: 0 }).count += count;
  }
  if (untold) yield rest(untold.file, untold.count);
}
