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
  const sizes = new Map<string, number>();
  for (const { id, mode, size } of listed) if (size !== null && kindOf(mode) !== 'submodule') sizes.set(id, size);
  const chosen = withinBudget([...sizes.values()], repository.limits);
  const wanted = new Map([...sizes].filter((_, at) => chosen[at]));
  const blobs = await readBlobs(repository.git, reader, wanted);
  return listed.map(({ path, mode, id, size }) => {
    const kind = kindOf(mode);
    const executable = mode === '100755';
    return { path, kind, executable, tracked: true, size: size ?? 0, content: contentAt(kind, id) };
  });

  function contentAt(kind: Entry['kind'], id: string): Content {
    if (kind === 'submodule') return unread('submodule');
    if (sizes.has(id) && !wanted.has(id)) return unread('too-large');
    const bytes = blobs.get(id);
    if (bytes === undefined) return unread('unavailable');
    return kind === 'file' ? contentOf(bytes) : { kind: 'bytes', bytes };
  }
}
