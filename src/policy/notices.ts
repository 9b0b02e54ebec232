import type { Notice } from '../model/report';
import type { Snapshot } from '../model/snapshot';

/** What the snapshot itself leaves unsaid. */
export function snapshotNotices({ source }: Snapshot): readonly Notice[] {
  if (source.kind !== 'worktree' || source.git) return [];
  const text = 'This directory is no git repository yet; it is judged as `git add -A` would see it.';
  return [{ id: 'not-a-repository', incomplete: false, message: [text], path: null }];
}

/**
 * What follows where the change cannot be compared: the verdict over all findings still stands, that over introduced ones does not; and
 * where something else than the change is checked out, none does.
 * @param base as base.ts tells it
 */
export function baseNotices(
  base: { readonly kind: 'commit' | 'none' | 'absent' | 'elsewhere' },
  scope: 'all' | 'introduced',
): readonly Notice[] {
  const introduced = scope === 'introduced';
  switch (base.kind) {
    case 'commit':
      return [];
    case 'none':
      if (!introduced) return [];
      return [told('base-absent', false, 'There is nothing to compare with here, so every finding counts.')];
    case 'absent':
      return [
        told(
          'base-absent',
          introduced,
          'The commit to compare with is not in this clone, so new findings cannot be told from old ones, and no way back is planned. Check out with `fetch-depth: 0`.',
        ),
      ];
    case 'elsewhere':
      return [
        told(
          'not-the-change',
          true,
          'The commit that is checked out is not the change this event is about, so the change was not checked. Use the event `pull_request` and the default ref of actions/checkout.',
        ),
      ];
  }
}

function told(id: string, incomplete: boolean, text: string): Notice {
  return { id, incomplete, message: [text], path: null };
}
