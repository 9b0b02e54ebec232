import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import type { Environment } from '../model/environment';
import { Unanswerable } from '../model/failure';

/** One path that differs from what is committed: git's two letters (`git status`, short format) and the path. */
export interface Differing {
  readonly letters: string;
  readonly path: string;
}

/** Milliseconds after which git is ended. */
const patience = 300_000;

/**
 * git as the user has it, but without hooks, for the few commands that change the index. Unlike git for reading, it finds the repository
 * itself, so that it refuses one of another owner.
 */
export class ChangingGit {
  constructor(
    /** Absolute path of the work tree's top. */
    private readonly root: string,
    private readonly environment: Environment,
  ) {}

  /** Makes a repository of the directory. */
  init(): void {
    this.run(['init', '--quiet']);
  }

  /** What differs from the last commit, files that git does not track included. */
  status(): readonly Differing[] {
    const listing = this.run(['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames']);
    const records = listing.split('\0').filter((record) => record !== '');
    return records.map((record) => ({ letters: record.slice(0, 2), path: record.slice(3) }));
  }

  /** Has git forget paths; nothing on disk changes. */
  untrack(paths: readonly string[]): void {
    const listed = paths.map((path) => `${path}\0`).join('');
    this.run(
      ['--literal-pathspecs', 'rm', '--cached', '--quiet', '--pathspec-from-file=-', '--pathspec-file-nul'],
      listed,
    );
  }

  /** @throws Unanswerable (`unchangeable`) where git takes another directory for the top of the work tree, or none */
  requireTop(): void {
    const top = this.run(['rev-parse', '--show-toplevel']).replace(/\n$/, '');
    if (realpathSync(top) === realpathSync(this.root)) return;
    throw new Unanswerable(
      'unchangeable',
      'git takes another directory for the top of this work tree.',
      'Unset GIT_DIR and GIT_WORK_TREE, or run the command in the directory they name.',
    );
  }

  private run(command: readonly string[], input = ''): string {
    const settings = ['-c', 'core.fsmonitor=', '-c', 'core.hooksPath=/dev/null'];
    const { status, stdout, stderr, error } = spawnSync('git', ['--no-pager', ...settings, ...command], {
      cwd: this.root,
      env: { ...this.environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', LANGUAGE: '' },
      input,
      encoding: 'utf8',
      maxBuffer: 128 * 1024 * 1024,
      timeout: patience,
      windowsHide: true,
    });
    if (status === 0) return stdout;
    const remedy = 'Run `git status` in the directory to see what is wrong.';
    const name = command.find((word) => !word.startsWith('-')) ?? '';
    throw new Unanswerable('unchangeable', `\`git ${name}\` failed: ${reason(error, stderr)}.`, remedy, {
      cause: error,
    });
  }
}

/** What git says can quote the repository, so it is told apart, not repeated. */
function reason(error: Error | undefined, said: string): string {
  if (error) return 'code' in error && error.code === 'ENOENT' ? 'the program was not found' : 'it could not be run';
  const known = reasons.find(([words]) => said.includes(words));
  return known ? known[1] : 'git refused';
}

/** Parts of what git (2.31 to 2.51) writes to stderr. */
const reasons: readonly (readonly [said: string, meaning: string])[] = [
  ['index.lock', 'another git process holds the index, or one that crashed left `index.lock` behind'],
  ['dubious ownership', 'the repository belongs to somebody else'],
  ['staged content different', 'a file has staged changes that neither the last commit nor the disk has'],
  ['not a git repository', 'the directory is in no repository'],
  ['Permission denied', 'the repository cannot be written to'],
];
