import { relativeTo, within } from '../model/paths';
import type { Past } from '../model/past';
import { ownerAmong } from './owner';
import type { PastFile, Repository } from './repository';
import { ParseBudget, TrackedFile } from './repository-file';

/** History understood: its files within `root` by the state directory they belong to, as head has these. */
export interface ReadPast {
  readonly of: (repository: Repository) => readonly PastFile[];
  /** How many files were not parsed, because others before them were too much. Known once they have been asked for. */
  readonly unparsed: () => number;
}

/**
 * @param head its state directories; a file outside of all of them belongs to the first
 * @param base those of base, whose config may have been made of other files
 */
export function readPast(past: Past, head: readonly Repository[], base: readonly Repository[], root: string): ReadPast {
  const budget = new ParseBudget();
  const owner = ownerAmong(head);
  const parts = new Set([...head, ...base].flatMap(({ config }) => config?.files ?? []));
  const files = new Map<string | undefined, PastFile[]>();
  for (const { commit, entry } of past.versions) {
    if (!within(root, entry.path)) continue;
    const home = owner(entry.path);
    const file = new TrackedFile(entry, home === null ? null : relativeTo(home, entry.path), budget);
    const directory = home ?? head[0]?.directory;
    const same = files.get(directory);
    const one = { commit, file, part: parts.has(entry.path) };
    if (same) same.push(one);
    else files.set(directory, [one]);
  }
  return { of: ({ directory }) => files.get(directory) ?? [], unparsed: () => budget.refused };
}
