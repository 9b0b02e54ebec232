import type { FileChange } from '../model/file-change';
import { fileText } from './file-text';
import type { FixPlan } from './plan-fixes';

/** What a plan does to the work tree, and to the index: paths that git is to forget. */
export interface PlannedChanges {
  readonly files: readonly FileChange[];
  readonly untracked: readonly string[];
}

export function changesOf({ before, after }: Pick<FixPlan, 'before' | 'after'>): PlannedChanges {
  const now = new Map(after.snapshot.entries.map((entry) => [entry.path, entry]));
  const files = before.snapshot.entries.flatMap((entry): readonly FileChange[] => {
    const next = now.get(entry.path);
    if (next === undefined || next.content === entry.content) return [];
    const [from, to] = [fileText(entry), fileText(next)];
    return from === null || to === null || from === to ? [] : [{ path: entry.path, before: from, after: to }];
  });
  const untracked = before.snapshot.entries.filter(({ path, tracked }) => tracked && now.get(path)?.tracked !== true);
  return { files, untracked: untracked.map(({ path }) => path) };
}
