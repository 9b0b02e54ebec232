import { chownSync, chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../model/file-change';
import { standingFile, unchangeable, type StandingFile } from './standing-file';

/**
 * Writes files, each whole or not at all, with the mode and the owner it had. All are looked at before the first is written: no symbolic link is
 * followed, and none is touched that is no longer what it was.
 * @param root absolute
 * @throws Unanswerable (`unchangeable`)
 */
export function changeFiles(root: string, changes: readonly FileChange[]): void {
  const standing = changes.map((change) => asExpected(root, change));
  changes.forEach((change, index) => {
    replace(root, change, standing[index] ?? null);
  });
}

function asExpected(root: string, { path, before }: FileChange): StandingFile | null {
  const found = standingFile(root, path);
  const same = before === null ? found === null : found !== null && Buffer.from(before, 'utf8').equals(found.bytes);
  if (!same) throw unchangeable(path, 'it has changed meanwhile');
  // Whoever may not write to a file may still replace it; a file made read-only is meant to stay.
  if (found !== null && (found.stats.mode & 0o222) === 0) throw unchangeable(path, 'it is read-only');
  return found;
}

function replace(root: string, { path, after }: FileChange, found: StandingFile | null): void {
  const file = join(root, path);
  const draft = `${file}.${process.pid}.tmp`;
  let mine = false;
  try {
    if (found === null) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, after, { flag: 'wx', mode: found === null ? 0o644 : 0o600 });
    mine = true;
    if (found !== null) keepOwner(draft, found);
    renameSync(draft, file);
  } catch (cause) {
    if (mine) rmSync(draft, { force: true });
    throw unchangeable(path, 'it could not be written', cause);
  }
}

/** Run as root, the file still belongs to whoever runs OpenClaw. */
function keepOwner(draft: string, { stats }: StandingFile): void {
  if (process.getuid?.() !== stats.uid || process.getgid?.() !== stats.gid) chownSync(draft, stats.uid, stats.gid);
  chmodSync(draft, stats.mode & 0o7777);
}
