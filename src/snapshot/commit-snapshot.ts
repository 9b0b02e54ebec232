import type { Snapshot } from '../model/snapshot';
import { askGit, readGit } from './ask-git';
import { BlobReader } from './blob-reader';
import { isShallow, type GitRepository } from './git-repository';
import { sorted, type Listed } from './listed';
import { objectSizes } from './object-sizes';
import { fetchMissing, promisorOf } from './partial-clone';
import { readListed } from './read-listed';
import { failed } from './refusal';
import { hasCommit, missingCommit, requireId } from './revision';
import { parseTree } from './tree-listing';

/** What git tracks at a commit (a full id). Throws `Unanswerable` where the commit or its tree is not there. */
export async function commitSnapshot(repository: GitRepository, commit: string): Promise<Snapshot> {
  requireId(repository, commit);
  const reader = new BlobReader(repository.git);
  try {
    const entries = await readListed(repository, reader, await listTree(repository, commit));
    const notices = isShallow(repository) ? [{ id: 'shallow' as const }] : [];
    return { source: { kind: 'commit', commit }, entries: sorted(entries), notices };
  } finally {
    reader.close();
  }
}

async function listTree(repository: GitRepository, commit: string): Promise<readonly Listed[]> {
  const command = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit];
  const answer = await askGit(repository.git, command);
  const listed = answer.status === 0 ? parseTree(answer.stdout) : null;
  if (listed?.every(({ size }) => size !== null) === true) return listed;
  const promisor = await promisorOf(repository);
  if (promisor !== null) return listPartial(repository, promisor, commit);
  if (listed !== null) return listed;
  if (!(await hasCommit(repository, commit))) throw missingCommit(repository, commit);
  throw failed(command, answer.status, answer.stderr);
}

/** In a partial clone: what is missing is fetched, what stays missing is listed without a size. */
async function listPartial(repository: GitRepository, promisor: string, commit: string): Promise<readonly Listed[]> {
  if ((await askGit(repository.git, ['cat-file', '-e', commit])).status !== 0) throw missingCommit(repository, commit);
  const missing = await fetchMissing(repository, promisor, { kind: 'commit', commit });
  const listed = parseTree(await readGit(repository.git, ['ls-tree', '-r', '-z', '--full-tree', commit]));
  const there = new Set(listed.map(({ id }) => id).filter((id) => !missing.has(id)));
  const sizes = await objectSizes(
    repository.git,
    listed.filter(({ id, mode }) => mode !== '160000' && there.delete(id)).map(({ id }) => id),
  );
  return listed.map((one) => (one.mode === '160000' ? one : { ...one, size: sizes?.get(one.id) ?? null }));
}
