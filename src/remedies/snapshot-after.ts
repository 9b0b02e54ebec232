import type { Entry, Snapshot } from '../model/snapshot';
import { edited } from './edited';
import { fileText } from './file-text';
import type { Fix } from './fix';

/**
 * The files after fixes that are compatible.
 * @throws RangeError where an edit lies outside of its file
 */
export function snapshotAfter(snapshot: Snapshot, fixes: readonly Fix[]): Snapshot {
  const edits = fixes.flatMap((fix) => fix.edits);
  const changed = new Set(edits.map(({ path }) => path));
  const untracked = new Set(fixes.flatMap((fix) => fix.untracked));
  const entries = snapshot.entries.map((entry): Entry => {
    const kept = untracked.has(entry.path) ? { ...entry, tracked: false } : entry;
    const text = changed.has(entry.path) ? fileText(entry) : null;
    if (text === null) return kept;
    const bytes = Buffer.from(edited(entry.path, text, edits), 'utf8');
    return { ...kept, size: bytes.length, content: { kind: 'bytes', bytes } };
  });
  return { ...snapshot, entries };
}
