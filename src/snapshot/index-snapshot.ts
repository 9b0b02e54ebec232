import type { Entry, Snapshot } from '../model/snapshot';
import { readGit } from './ask-git';
import { BlobReader } from './blob-reader';
import type { GitRepository } from './git-repository';
import { unbornNotices } from './head';
import { parseIndex } from './index-listing';
import { sorted, type Listed } from './listed';
import { objectSizes } from './object-sizes';
import { fetchMissing, promisorOf } from './partial-clone';
import { readListed } from './read-listed';

/** What the index holds: what a commit made now would track. */
export async function indexSnapshot(repository: GitRepository): Promise<Snapshot> {
  const [listing, notices] = await Promise.all([
    readGit(repository.git, ['ls-files', '-t', '-s', '-z']),
    unbornNotices(repository),
  ]);
  const staged = parseIndex(listing).flatMap(({ path, tracked }) =>
    tracked ? [{ ...tracked, path, size: null }] : [],
  );
  return { source: { kind: 'index' }, entries: sorted(await readStaged(repository, staged)), notices };
}

/** Reads what the index lists: sizes first, so that no large object is asked for. */
export async function readStaged(repository: GitRepository, staged: readonly Listed[]): Promise<readonly Entry[]> {
  const reader = new BlobReader(repository.git);
  try {
    const sizes = await sizesOf(repository, staged);
    const listed = staged.map(({ path, mode, id }) => {
      return { path, mode, id, size: mode === '160000' ? 0 : (sizes.get(id) ?? null) };
    });
    return await readListed(repository, reader, listed);
  } finally {
    reader.close();
  }
}

async function sizesOf(repository: GitRepository, staged: readonly Listed[]): Promise<ReadonlyMap<string, number>> {
  const blobs = new Set(staged.filter(({ mode }) => mode !== '160000').map(({ id }) => id));
  const sizes = await objectSizes(repository.git, [...blobs]);
  if (sizes?.size === blobs.size) return sizes;
  const promisor = await promisorOf(repository);
  if (promisor === null) return sizes ?? new Map<string, number>();
  const missing = await fetchMissing(repository, promisor, { kind: 'index' });
  const there = [...blobs].filter((id) => !missing.has(id));
  return (await objectSizes(repository.git, there)) ?? new Map<string, number>();
}
