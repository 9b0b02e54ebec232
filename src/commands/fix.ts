import { resolve } from 'node:path';
import type { FixArguments } from '../inputs/arguments';
import { exitCodes } from '../model/exit-codes';
import { planFixes, type FixPlan } from '../remedies/plan-fixes';
import { changesOf } from '../remedies/plan-changes';
import { openRepository, type Opened } from '../snapshot/open-repository';
import { changeFiles } from '../workspace/change-files';
import { ChangingGit } from '../workspace/changing-git';
import { mayChangeDirty } from './dirty-files';
import { fixPlanText } from './fix-plan-text';
import { judgedState } from './judged-state';
import { tellRemaining } from './remaining';
import type { World } from './world';

/**
 * `fix`: plans the mechanical fixes, shows them, and applies them where it is told to. Deletes nothing on disk and commits nothing.
 * @returns the exit code
 * @throws Unanswerable, WrongSettings
 */
export async function fixCommand(words: FixArguments, world: World): Promise<number> {
  const { streams } = world;
  const opened = await openRepository(resolve(world.directory, words.directory), world.environment);
  const git = opened.kind === 'git' ? new ChangingGit(opened.root, world.environment) : null;
  const plan = await planned(opened, git, words, world);
  const { files, untracked } = changesOf(plan);
  if (plan.mended.length + plan.left.length > 0) streams.out(fixPlanText(plan));
  if (files.length + untracked.length === 0) {
    streams.out('There is nothing that can be fixed without thought.\n');
    return tellRemaining(opened, words, world);
  }
  if (!words.yes && !((await streams.ask?.('Apply this?')) ?? false)) {
    streams.out(streams.ask ? 'Nothing was changed.\n' : 'Nothing was changed: --yes applies it.\n');
    return exitCodes.fail;
  }
  changeFiles(opened.root, files);
  if (untracked.length > 0) git?.untrack(untracked);
  streams.out('Done. Nothing is committed: see `git status` and `git diff`.\n\n');
  return tellRemaining(opened, words, world);
}

/** The plan, files that differ from what is committed left alone unless they may be changed. */
async function planned(opened: Opened, git: ChangingGit | null, words: FixArguments, world: World): Promise<FixPlan> {
  const scope = { directory: opened.prefix, release: words.release };
  const start = judgedState(await opened.source.snapshot({ kind: 'worktree' }), scope);
  git?.requireTop();
  const dirty = git && new Set(git.status().map(({ path }) => path));
  const isDirty = (path: string): boolean => dirty?.has(path) ?? true;
  const plan = (barred: (path: string) => boolean): FixPlan =>
    planFixes(start, (snapshot) => judgedState(snapshot, scope), barred);
  const whole = plan(() => false);
  const touched = changesOf(whole).files.filter(({ path }) => isDirty(path));
  const paths = touched.map(({ path }) => path);
  return (await mayChangeDirty(paths, words, world)) ? whole : plan(isDirty);
}
