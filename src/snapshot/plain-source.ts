import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unanswerable } from '../model/failure';
import type { ObjectSource, Snapshot } from '../model/snapshot';
import { withoutRepository, type Environment } from './environment';
import { gitRepository, type GitOptions } from './git-repository';
import { sorted } from './listed';
import { modesBelow } from './modes';
import { notARepository } from './refusal';
import { readWorkTree } from './worktree-snapshot';

/**
 * A directory (absolute path) that is in no repository: its working tree is what `git add -A` would take there. Anything
 * else throws `Unanswerable` (`not-a-repository`).
 */
export function plainSource(
  options: GitOptions & { readonly root: string; readonly environment: Environment },
): ObjectSource {
  const refuse = (): Promise<never> => Promise.reject(notARepository());
  return {
    commit: refuse,
    parents: refuse,
    has: () => Promise.resolve(false),
    mergeBase: refuse,
    isShallow: () => Promise.resolve(false),
    lineDates: refuse,
    past: refuse,
    snapshot: (of) => (of.kind === 'worktree' ? plainSnapshot(options) : refuse()),
    modes: (patterns) => modesBelow(options.root, patterns),
  };
}

async function plainSnapshot(
  options: GitOptions & { readonly root: string; readonly environment: Environment },
): Promise<Snapshot> {
  const gitDirectory = emptyRepository(options.environment);
  try {
    const place = { gitDirectory, workTree: options.root, environment: withoutRepository(options.environment) };
    const { git, limits } = gitRepository(place, options);
    const { entries } = await readWorkTree(git, options.root, limits);
    return {
      source: { kind: 'worktree', git: false },
      entries: sorted(entries),
      notices: [{ id: 'not-a-repository' }],
    };
  } finally {
    rmSync(gitDirectory, { recursive: true, force: true });
  }
}

/** The least that git takes for a repository (gitrepository-layout), in the temporary directory: a process less than `git init`. */
function emptyRepository(environment: Environment): string {
  const fallback = process.platform === 'win32' ? 'C:\\Windows\\Temp' : '/tmp';
  const temporary = environment['TMPDIR'] ?? environment['TEMP'] ?? environment['TMP'] ?? fallback;
  try {
    const directory = mkdtempSync(join(temporary, 'openclaw-config-check-'));
    mkdirSync(join(directory, 'objects'));
    mkdirSync(join(directory, 'refs'));
    writeFileSync(join(directory, 'HEAD'), 'ref: refs/heads/main\n');
    return directory;
  } catch (cause) {
    const remedy = 'Set TMPDIR to a directory that can be written to, or run `git init` in the directory to check.';
    throw new Unanswerable('unreadable', 'The temporary directory cannot be written to.', remedy, { cause });
  }
}
