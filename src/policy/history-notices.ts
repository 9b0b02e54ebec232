import type { Notice } from '../model/report';

/**
 * What of the commits to look through was not seen. What this clone lacks leaves the check done; what the commits themselves made too much
 * does not, or a leak could be hidden behind it.
 */
export function historyNotices(seen: {
  /** Whether the clone is cut off within the change. */
  readonly cut: boolean;
  /** How many versions of files were not read. */
  readonly unread: number;
  /** How many were left out because those before them were too much already. */
  readonly untold: number;
  /** The commit that a force push replaced and this clone lacks; a full id, or null. */
  readonly replaced: string | null;
}): readonly Notice[] {
  const notices: Notice[] = [];
  if (seen.cut) {
    const text =
      'This clone does not have all commits of the change, so a credential that one of them added and another took out may be missed. Check out with `fetch-depth: 0`.';
    notices.push({ id: 'history-cut', incomplete: false, message: [text], path: null });
  }
  if (seen.unread > 0) {
    const text = `Of earlier versions of files, ${seen.unread} were not looked through: they are not in this clone, or too large.`;
    notices.push({ id: 'history-unread', incomplete: false, message: [text], path: null });
  }
  if (seen.untold > 0) {
    const text = `Of earlier versions of files, ${seen.untold} were not looked through, because those before them are too much for one run.`;
    notices.push({ id: 'history-too-much', incomplete: true, message: [text], path: null });
  }
  if (seen.replaced !== null) {
    const message = [
      'A push replaced the commit ',
      { value: seen.replaced.slice(0, 12) },
      ', which is not in this clone. What it held was not looked through, and whoever knows its id can still read it on the server.',
    ];
    notices.push({ id: 'history-replaced', incomplete: false, message, path: null });
  }
  return notices;
}

/** Git could not tell what the commits hold. */
export const unreadHistory: Notice = {
  id: 'history-unread',
  incomplete: true,
  message: ['The commits of the change could not be read, so a credential that one of them added may be missed.'],
  path: null,
};
