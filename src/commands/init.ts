import { resolve } from 'node:path';
import { quotable } from '../credentials/quotable';
import type { Repository } from '../documents/repository';
import type { InitArguments } from '../inputs/arguments';
import { repositoriesOf } from '../judge';
import { exitCodes } from '../model/exit-codes';
import { Unanswerable } from '../model/failure';
import type { FileChange } from '../model/file-change';
import { inside } from '../model/paths';
import { planSetup, type Setup } from '../remedies/plan-setup';
import { openRepository, type Opened } from '../snapshot/open-repository';
import { changeFiles } from '../workspace/change-files';
import { ChangingGit } from '../workspace/changing-git';
import { standingText } from '../workspace/standing-file';
import { mayChangeDirty } from './dirty-files';
import { pinnedVersion } from './pinned-version';
import { tellRemaining } from './remaining';
import { commitText, statusText } from './status-text';
import type { World } from './world';

/** An include may name another one, which is seen once the first is not ignored any more. */
const mostRounds = 12;

/**
 * `init`: sets up what a git-tracked state directory needs, and shows what `git add` would take and what is left to do. Commits nothing.
 * @returns the exit code
 * @throws Unanswerable, WrongSettings
 */
export async function initCommand(words: InitArguments, world: World): Promise<number> {
  const { streams } = world;
  const opened = await repositoryAt(resolve(world.directory, words.directory), world);
  const git = new ChangingGit(opened.root, world.environment);
  git.requireTop();
  const setup: Setup = { list: words.list, pin: words.pin && ((repository) => pinnedVersion(repository, words)) };
  const written = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const changes = await planned(opened, setup);
    const dirty = new Set(git.status().map(({ path }) => path));
    const touched = changes.filter(({ path, before }) => before !== null && dirty.has(path) && !written.has(path));
    const paths = touched.map(({ path }) => path);
    if (!(await mayChangeDirty(paths, words, world))) {
      const names = paths.map((path) => quotable(path, 200)).join(', ');
      streams.out(`Nothing more was changed: commit ${names} first, or use --allow-dirty.\n`);
      return exitCodes.fail;
    }
    if (changes.length === 0) break;
    changeFiles(opened.root, changes);
    for (const { path, before } of changes) {
      if (!written.has(path)) streams.out(`${before === null ? 'Made' : 'Changed'} ${quotable(path, 200)}\n`);
      written.add(path);
    }
  }
  if (written.size === 0) streams.out('All of it is there already.\n');
  const differing = git.status();
  streams.out(statusText(differing));
  const code = await tellRemaining(opened, words, world);
  streams.out(commitText(differing, code === exitCodes.pass));
  return code;
}

/** The repository a directory is in; one of its own is made where it is in none. */
async function repositoryAt(directory: string, { environment, streams }: World): Promise<Opened> {
  const found = await openRepository(directory, environment);
  if (found.kind === 'git') return found;
  withConfig(repositoriesOf(await found.source.snapshot({ kind: 'worktree' }), '.'), found.root);
  new ChangingGit(found.root, environment).init();
  streams.out('Made a git repository of the directory (git init)\n');
  return openRepository(directory, environment);
}

async function planned({ source, root, prefix }: Opened, setup: Setup): Promise<readonly FileChange[]> {
  const snapshot = await source.snapshot({ kind: 'worktree' });
  const repositories = withConfig(repositoriesOf(snapshot, prefix), root);
  return planSetup(snapshot, repositories, setup, (path) => standingText(root, path));
}

/** Those with a config, which patterns that are there already may hide: an allow-list in any other directory would hide all of it. */
function withConfig(repositories: readonly Repository[], root: string): readonly Repository[] {
  const found = repositories.filter(
    ({ directory, config }) => config !== null || standingText(root, inside(directory, 'openclaw.json')) !== null,
  );
  if (found.length > 0) return found;
  throw new Unanswerable(
    'unreadable',
    'There is no openclaw.json, so this is no state directory.',
    'Name the state directory of OpenClaw, which is ~/.openclaw unless yours is elsewhere.',
  );
}
