/** A path the index holds, or (without mode and id) one that `git add -A` would add. */
export interface IndexRecord {
  readonly path: string;
  /** The path's bytes, one character each, where they are no UTF-8; null where `path` is the whole truth. */
  readonly bytes: string | null;
  readonly tracked: { readonly mode: string; readonly id: string; readonly skipsWorktree: boolean } | null;
}

/**
 * The records of `git ls-files -t -s [-o] -z`: `<tag> <mode> <id> <stage>\t<path>`, or `? <path>` for untracked ones. Of the
 * stages of a merge conflict the second (ours) stands, else the first there is.
 */
export function parseIndex(listing: Buffer): readonly IndexRecord[] {
  const text = listing.toString('utf8');
  const raw = text.includes('\uFFFD') ? listing.toString('latin1').split('\0') : [];
  const records: IndexRecord[] = [];
  let conflict = '';
  text.split('\0').forEach((record, at) => {
    if (record === '') return;
    const bytes = record.includes('\uFFFD') ? (raw[at] ?? null) : null;
    if (record.startsWith('? ')) {
      records.push({ path: record.slice(2), bytes: bytes?.slice(2) ?? null, tracked: null });
      return;
    }
    const tab = record.indexOf('\t') + 1;
    const [tag = '', mode = '', id = '', stage = ''] = record.slice(0, tab - 1).split(' ');
    const path = record.slice(tab);
    // The part before the path is ASCII, so the tab is at the same place in both.
    const name = bytes?.slice(tab) ?? null;
    const key = name ?? path;
    if (stage !== '0' && key === conflict) {
      if (stage !== '2') return;
      records.pop();
    }
    conflict = stage === '0' ? '' : key;
    records.push({ path, bytes: name, tracked: { mode, id, skipsWorktree: tag === 'S' } });
  });
  return records;
}
