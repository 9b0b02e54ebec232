import type { ObjectSource } from './model/snapshot';

/** What a change is compared with: a commit that can be read, nothing at all, or one that this clone lacks. */
export type Base =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'none' }
  /** `commit` where at least its id is known. */
  | { readonly kind: 'absent'; readonly commit: string | null }
  /** What is checked out is not the change at all. */
  | { readonly kind: 'elsewhere' };

/**
 * The commit that `head` is to be compared with, so that only what the change itself brings counts: the first parent of a merge commit that
 * GitHub made of base and head, else the merge base; never the bare tip of the base branch, which would show other people's work as undone.
 * @param head commit id of what is judged
 * @param change commit ids as the event or the user names them
 */
export async function baseOf(
  source: ObjectSource,
  head: string,
  change: { readonly base: string | null; readonly head: string | null },
): Promise<Base> {
  const parents = change.head === null || change.head === head ? [] : await source.parents(head);
  if (change.head !== null && change.head !== head && !parents.includes(change.head)) return { kind: 'elsewhere' };
  if (change.base === null) return { kind: 'none' };
  const [first, second] = parents;
  if (first !== undefined && second === change.head) {
    return { kind: (await source.has(first)) ? 'commit' : 'absent', commit: first };
  }
  if (!(await source.has(change.base))) return { kind: 'absent', commit: change.base };
  const fork = await source.mergeBase(head, change.base);
  if (fork !== null) return { kind: 'commit', commit: fork };
  return (await source.isShallow()) ? { kind: 'absent', commit: change.base } : { kind: 'commit', commit: change.base };
}
