import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { gitArguments, type Git } from './git';

/** Milliseconds after which a child that has not ended is killed. */
export const childMilliseconds = 300_000;

const running = new Set<ChildProcessWithoutNullStreams>();
let watching = false;

/** Starts git without a shell. It is killed by `git.signal`, after `milliseconds`, and when this process ends. */
export function startGit(
  git: Git,
  command: readonly string[],
  milliseconds = childMilliseconds,
): ChildProcessWithoutNullStreams {
  if (!watching) {
    watching = true;
    process.once('exit', () => {
      for (const child of running) child.kill('SIGKILL');
    });
  }
  const child = spawn(git.program, gitArguments(git, command), {
    cwd: git.directory,
    env: { ...git.environment },
    stdio: 'pipe',
    windowsHide: true,
    killSignal: 'SIGKILL',
    ...(git.signal && { signal: git.signal }),
  });
  running.add(child);
  // Not spawn's own `timeout`: where git cannot be started, that timer is never cleared and keeps the process waiting.
  const patience = setTimeout(() => {
    child.kill('SIGKILL');
    // What it started itself, such as ssh, may hold these open still.
    child.stdout.destroy();
    child.stderr.destroy();
  }, milliseconds).unref();
  child.once('close', () => {
    clearTimeout(patience);
    running.delete(child);
  });
  // A child that ends early closes its input; what it said on stderr tells more than the broken pipe.
  child.stdin.on('error', () => undefined);
  return child;
}
