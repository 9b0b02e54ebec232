import { quotable } from '../credentials/quotable';
import { Unanswerable } from '../model/failure';
import { askGit } from './ask-git';
import { isShallow, type GitRepository } from './git-repository';
import { unbornBranch } from './head';
import { failed } from './refusal';

/** SHA-1 or SHA-256. */
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit id a revision names. Throws `Unanswerable`: `unknown-revision`, or `unborn-branch` where HEAD has no commit yet. */
export async function resolveCommit(repository: GitRepository, revision: string): Promise<string> {
  if (revision === '' || revision.length > 1024 || revision.includes('\0')) throw unknown(repository, revision);
  const command = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = await askGit(repository.git, command);
  const id = answer.stdout.toString('latin1').trim();
  if (answer.status === 0 && objectId.test(id)) return id;
  // git fails in the same way on a bad name and on a bad repository; this tells them apart.
  const asked = await askGit(repository.git, ['rev-parse', '--git-dir']);
  if (asked.status !== 0) throw failed(command, asked.status, asked.stderr);
  const branch = await unbornBranch(repository);
  if (branch !== null && (/^(HEAD|@)(?![\w-])/.test(revision) || revision === branch)) throw unborn(branch);
  throw unknown(repository, revision);
}

/** Whether the commit and its tree are there, without fetching. */
export async function hasCommit(repository: GitRepository, commit: string): Promise<boolean> {
  if (!objectId.test(commit)) return false;
  const answer = await askGit(repository.git, ['cat-file', '--batch-check'], { input: `${commit}^{tree}\n` });
  return answer.status === 0 && / tree \d+\n$/.test(answer.stdout.toString('latin1'));
}

/** Throws `Unanswerable` where the text is no full commit id, so that it cannot be taken for an option or a range. */
export function requireId(repository: GitRepository, commit: string): void {
  if (!objectId.test(commit)) throw unknown(repository, commit);
}

/** The answer for a commit id whose objects are not here. */
export function missingCommit(repository: GitRepository, commit: string): Unanswerable {
  if (!isShallow(repository)) return unknown(repository, commit);
  return new Unanswerable(
    'shallow-clone',
    `The clone is shallow and does not hold commit ${commit}.`,
    fetchRemedy(commit),
  );
}

function unknown(repository: GitRepository, revision: string): Unanswerable {
  // An id is what was asked for, not a secret; in a message anything as random would be.
  const name = objectId.test(revision) ? revision : quotable(revision, 80);
  const message = `The revision \`${name}\` names no commit of this repository.`;
  const remedy = isShallow(repository)
    ? fetchRemedy(name)
    : 'Name a branch, a tag or a commit that `git log` shows here.';
  return new Unanswerable('unknown-revision', message, remedy);
}

function fetchRemedy(name: string): string {
  return `The clone is shallow: fetch the commit with \`git fetch --depth=1 origin ${name}\`, or set \`fetch-depth: 0\` on actions/checkout.`;
}

function unborn(branch: string): Unanswerable {
  const message = `Branch \`${quotable(branch, 80)}\` has no commit yet.`;
  return new Unanswerable('unborn-branch', message, 'Commit first, or check the working tree or the index instead.');
}
