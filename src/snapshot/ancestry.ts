import { askGit } from './ask-git';
import { isShallow, type GitRepository } from './git-repository';
import { failed } from './refusal';
import { hasCommit, missingCommit, requireId } from './revision';

/**
 * Ids of a commit's parents as its own text lists them, so that a merge commit cloned with depth 1 still names both. Throws
 * `Unanswerable` where the commit is not there.
 */
export async function parentsOf(repository: GitRepository, commit: string): Promise<readonly string[]> {
  requireId(repository, commit);
  const command = ['cat-file', 'commit', commit];
  const answer = await askGit(repository.git, command);
  if (answer.status !== 0) {
    if (await hasCommit(repository, commit)) throw failed(command, answer.status, answer.stderr);
    throw missingCommit(repository, commit);
  }
  const text = answer.stdout.toString('latin1');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end < 0 ? text.length : end).split('\n');
  return lines.flatMap((line) => (/^parent [0-9a-f]+$/.test(line) ? [line.slice('parent '.length)] : []));
}

/**
 * The best common ancestor of two commits; null where they have none, or where history is cut off before it. Throws
 * `Unanswerable` where one of them is not there though history is whole.
 */
export async function mergeBaseOf(repository: GitRepository, a: string, b: string): Promise<string | null> {
  requireId(repository, a);
  requireId(repository, b);
  const command = ['merge-base', a, b];
  const answer = await askGit(repository.git, command);
  if (answer.status === 0) return answer.stdout.toString('latin1').trim();
  if (answer.status === 1 || isShallow(repository)) return null;
  for (const commit of [a, b]) if (!(await hasCommit(repository, commit))) throw missingCommit(repository, commit);
  throw failed(command, answer.status, answer.stderr);
}
