import { askGit } from './ask-git';
import type { Git } from './git';

/**
 * Size in bytes of each blob that is there, by id. Null where git could not answer, as in a partial clone: git 2.39 ends at
 * the first object it would have to fetch.
 */
export async function objectSizes(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, number> | null> {
  if (ids.length === 0) return new Map();
  const answer = await askGit(git, ['cat-file', '--batch-check', '--buffer'], { input: `${ids.join('\n')}\n` });
  if (answer.status !== 0) return null;
  const sizes = new Map<string, number>();
  for (const line of answer.stdout.toString('latin1').split('\n')) {
    const [id = '', type, size] = line.split(' ');
    if (type === 'blob') sizes.set(id, Number(size));
  }
  return sizes;
}
