import { check } from '../check';
import type { ChangeArguments } from '../inputs/arguments';
import { exitCodes } from '../model/exit-codes';
import type { Opened } from '../snapshot/open-repository';
import { brief } from '../reporters/brief';
import { liveDirectory } from './live-directory';
import type { World } from './world';

/** Checks what the work tree now holds, says in short what is left, and returns the exit code that this asks for. */
export async function tellRemaining(
  { source, root, prefix }: Opened,
  { release, failOn }: ChangeArguments,
  { streams, environment, today }: World,
): Promise<number> {
  const report = await check(source, {
    head: { kind: 'worktree' },
    base: { kind: 'none' },
    history: null,
    live: liveDirectory(root, environment),
    settings: { directory: prefix, release, preview: 'off', today, failOn, scope: 'all' },
  });
  streams.out(brief(report));
  return exitCodes[report.outcome];
}
