import type { Content, Entry } from '../model/snapshot';
import type { BlobReader } from './blob-reader';
import { withinBudget } from './budget';
import { contentOf, unread } from './content';
import type { GitRepository } from './git-repository';
import { kindOf, type Listed } from './listed';
import { readBlobs } from './read-blobs';

/** Reads what was listed, each object once, as far as the limits allow. Entries are in the order listed. */
export async function readListed(
  repository: GitRepository,
  reader: BlobReader,
  listed: readonly Listed[],
): Promise<readonly Entry[]> {
  const there = listed.filter(({ mode, size }) => size !== null && kindOf(mode) !== 'submodule');
  // One content at many paths is understood at each of them, so it counts at each.
  const chosen = withinBudget(
    there.map(({ size }) => size ?? 0),
    repository.limits,
  );
  const read = new Set(there.filter((_, at) => chosen[at]));
  const wanted = new Map(Array.from(read, ({ id, size }) => [id, size ?? 0] as const));
  const blobs = await readBlobs(repository.git, reader, wanted);
  return listed.map((one) => {
    const kind = kindOf(one.mode);
    const executable = one.mode === '100755';
    return { path: one.path, kind, executable, tracked: true, size: one.size ?? 0, content: contentAt(kind, one) };
  });

  function contentAt(kind: Entry['kind'], one: Listed): Content {
    const { id, size } = one;
    if (kind === 'submodule') return unread('submodule');
    if (size !== null && !read.has(one)) return unread('too-large');
    const bytes = blobs.get(id);
    if (bytes === undefined) return unread('unavailable');
    return kind === 'file' ? contentOf(bytes) : { kind: 'bytes', bytes };
  }
}
