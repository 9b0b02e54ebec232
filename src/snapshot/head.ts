import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotNotice } from '../model/snapshot';
import { askGit } from './ask-git';
import { commonDirectory, firstLine } from './git-directory';
import type { GitRepository } from './git-repository';

/** The branch HEAD points to, such as `main`, where it has no commit yet; null where HEAD is a commit. */
export async function unbornBranch(repository: GitRepository): Promise<string | null> {
  const { gitDirectory } = repository.place;
  const head = firstLine(join(gitDirectory, 'HEAD')) ?? '';
  const ref = head.startsWith('ref: ') ? head.slice(5).trim() : null;
  if (ref === null) return null;
  // Mostly the branch is a file of its own, and git need not be asked.
  if (ref.startsWith('refs/') && !ref.includes('..') && existsSync(join(commonDirectory(gitDirectory), ref)))
    return null;
  const answer = await askGit(repository.git, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return answer.status === 0 ? null : ref.replace(/^refs\/heads\//, '');
}

/** The notice that nothing is committed yet, where that is so. */
export async function unbornNotices(repository: GitRepository): Promise<readonly SnapshotNotice[]> {
  return (await unbornBranch(repository)) === null ? [] : [{ id: 'unborn' }];
}
