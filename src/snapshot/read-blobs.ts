import { BlobReader } from './blob-reader';
import type { Git } from './git';

/** From this many bytes on a second child pays: inflating is what takes git's time, and it does so on one processor. */
const worthTwo = 16 * 1024 * 1024;

/** Reads blobs (id to size in bytes) with a child that waits already, and where they are many with a second one. */
export async function readBlobs(
  git: Git,
  reader: BlobReader,
  sizes: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const ids = [...sizes.keys()];
  const half = halfway([...sizes.values()]);
  if (half === null) return reader.read(ids);
  const second = new BlobReader(git);
  try {
    const [some, others] = await Promise.all([reader.read(ids.slice(0, half)), second.read(ids.slice(half))]);
    return new Map([...some, ...others]);
  } finally {
    second.close();
  }
}

/** Where to cut so that both sides hold about as many bytes; null where it is not worth it. */
function halfway(sizes: readonly number[]): number | null {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total < worthTwo) return null;
  let before = 0;
  const at = sizes.findIndex((size) => {
    before += size;
    return before * 2 >= total;
  });
  return at + 1;
}
