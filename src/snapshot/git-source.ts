import { Unanswerable } from '../model/failure';
import type { ObjectSource, Snapshot, SnapshotRequest } from '../model/snapshot';
import { mergeBaseOf, parentsOf } from './ancestry';
import { commitSnapshot } from './commit-snapshot';
import type { Environment } from './environment';
import { gitRepository, isShallow, type GitOptions, type GitRepository } from './git-repository';
import { unbornNotices } from './head';
import { indexSnapshot, readStaged } from './index-snapshot';
import { sorted } from './listed';
import { lineDates } from './line-dates';
import { locate, rootOf, type Place } from './place';
import { notARepository } from './refusal';
import { modesBelow } from './modes';
import { readPast } from './past';
import { hasCommit, resolveCommit } from './revision';
import { readWorkTree } from './worktree-snapshot';

/**
 * What git answers about the repository at `root`, the absolute path of a work tree's top or of a bare repository. Throws
 * `Unanswerable` (`not-a-repository`) where there is none.
 */
export function gitSource(
  options: GitOptions & { readonly root: string; readonly environment: Environment },
): ObjectSource {
  const place = locate(options.root, options.environment);
  if (place === null) throw notARepository();
  return sourceAt(place, options);
}

/** As `gitSource`, for a repository that is found already. */
export function sourceAt(place: Place, options: GitOptions): ObjectSource {
  const repository = gitRepository(place, options);
  return {
    commit: (revision) => resolveCommit(repository, revision),
    parents: (commit) => parentsOf(repository, commit),
    has: (commit) => hasCommit(repository, commit),
    mergeBase: (a, b) => mergeBaseOf(repository, a, b),
    isShallow: () => Promise.resolve(isShallow(repository)),
    lineDates: (commit, path, lines) => lineDates(repository, commit, path, lines),
    past: (range, keep) => readPast(repository, range, keep),
    snapshot: (of) => takeSnapshot(repository, of),
    ...(place.workTree !== null && { modes: (patterns) => modesBelow(rootOf(place), patterns) }),
  };
}

function takeSnapshot(repository: GitRepository, of: SnapshotRequest): Promise<Snapshot> {
  switch (of.kind) {
    case 'commit':
      return commitSnapshot(repository, of.commit);
    case 'index':
      return indexSnapshot(repository);
    case 'worktree':
      return worktreeSnapshot(repository);
  }
}

async function worktreeSnapshot(repository: GitRepository): Promise<Snapshot> {
  const { workTree } = repository.place;
  if (workTree === null) {
    const remedy = 'Name a revision to check, such as HEAD.';
    throw new Unanswerable('unreadable', 'The repository is bare: it has no working tree.', remedy);
  }
  const [{ entries, skipped }, notices] = await Promise.all([
    readWorkTree(repository.git, workTree, repository.limits),
    unbornNotices(repository),
  ]);
  const stored = skipped.length === 0 ? [] : await readStaged(repository, skipped);
  return { source: { kind: 'worktree', git: true }, entries: sorted([...entries, ...stored]), notices };
}
