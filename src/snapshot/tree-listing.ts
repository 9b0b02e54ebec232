import type { Listed } from './listed';

/**
 * The records of `git ls-tree -r -z`, with or without `-l`: `<mode> <type> <id>[ <size>]\t<path>`. A size that git calls
 * `BAD`, or none at all, is null: the object is not there, or was not asked after. Paths that are no UTF-8 hold U+FFFD.
 */
export function parseTree(listing: Buffer): readonly Listed[] {
  const records = listing.toString('utf8').split('\0');
  records.pop();
  return records.map((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', , id = '', size = ''] = record.slice(0, tab).split(/ +/);
    return { path: record.slice(tab + 1), mode, id, size: sizeOf(mode, size) };
  });
}

function sizeOf(mode: string, size: string): number | null {
  if (mode === '160000') return 0;
  return /^\d+$/.test(size) ? Number(size) : null;
}
