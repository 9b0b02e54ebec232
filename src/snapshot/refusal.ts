import { existsSync } from 'node:fs';
import { quotable } from '../credentials/quotable';
import { Unanswerable } from '../model/failure';
import type { Git } from './git';

/** Most characters (UTF-16) of git's own words in a message. */
const quoted = 200;

/** Why a child could not be started or was killed, as an answer. */
export function cannotRun(git: Git, cause: Error): Unanswerable {
  const code = 'code' in cause ? cause.code : undefined;
  if (cause.name === 'AbortError')
    return new Unanswerable('git-failed', 'Reading the repository was cancelled.', 'Run the check again.', { cause });
  if (code === 'ENOENT' && !existsSync(git.directory)) return notARepository({ cause });
  if (code === 'ENOENT' || code === 'EACCES') {
    const remedy = 'Install git 2.31 or later and put it on PATH.';
    return new Unanswerable('git-missing', 'The program `git` was not found.', remedy, { cause });
  }
  const message = `git could not be started: ${quotable(cause.message, quoted)}`;
  return new Unanswerable('git-failed', message, 'Run `git status` in the directory to see what is wrong.', { cause });
}

/** What git's failure means, from its exit status and what it wrote to stderr. */
export function failed(command: readonly string[], status: number | null, stderr: string): Unanswerable {
  const line = toldLine(stderr);
  if (line.includes('not a git repository')) return notARepository();
  const how = status === null ? 'was killed or ran out of time' : `failed with status ${status}`;
  const said = line === '' ? '' : `: ${line}`;
  return new Unanswerable(
    'git-failed',
    `\`git ${command[0] ?? ''}\` ${how}${said}`,
    'Run `git fsck` in the repository to see what is wrong.',
  );
}

/** For a repository that lists more than is worth reading. */
export function tooMuch(command: readonly string[], bytes: number): Unanswerable {
  return new Unanswerable(
    'unreadable',
    `\`git ${command[0] ?? ''}\` answers with more than ${bytes} bytes; a state directory has far fewer files.`,
    'Check that the right directory is given.',
  );
}

export function notARepository(options?: { readonly cause?: unknown }): Unanswerable {
  const remedy = 'Run the check inside a git repository, or run `git init` in the directory first.';
  return new Unanswerable('not-a-repository', 'The directory is not in a git repository.', remedy, options);
}

function toldLine(stderr: string): string {
  const lines = stderr.slice(0, 65_536).split('\n');
  return quotable(lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0] ?? '', quoted).trim();
}
