import type { Notice } from '../model/report';
import type { Snapshot } from '../model/snapshot';

/** What the snapshot itself leaves unsaid. */
export function snapshotNotices({ source }: Snapshot): readonly Notice[] {
  if (source.kind !== 'worktree' || source.git) return [];
  return [
    {
      id: 'not-a-repository',
      incomplete: false,
      message: ['This directory is no git repository yet; it is judged as `git add -A` would see it.'],
      path: null,
    },
  ];
}

/**
 * What follows from a base that this clone lacks: the verdict over all findings still stands, that over introduced ones does not.
 * @param base as base.ts tells it
 */
export function baseNotices(
  base: { readonly kind: 'commit' | 'none' | 'absent' },
  scope: 'all' | 'introduced',
): readonly Notice[] {
  if (base.kind === 'commit' || (base.kind === 'none' && scope === 'all')) return [];
  const why =
    base.kind === 'none'
      ? 'There is nothing to compare with here, so every finding counts.'
      : 'The commit to compare with is not in this clone, so new findings cannot be told from old ones, and no way back is planned. Check out with `fetch-depth: 0`.';
  return [
    { id: 'base-absent', incomplete: scope === 'introduced' && base.kind === 'absent', message: [why], path: null },
  ];
}
