import { startGit } from './children';
import type { Git } from './git';
import { cannotRun, failed, tooMuch } from './refusal';

/** How a child ended and what it wrote. */
export interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Most bytes of a listing: a million paths and more. A tree can be made to list without end. */
const listingBytes = 128 * 1024 * 1024;
const stderrBytes = 65_536;

export interface AskOptions {
  readonly input?: string;
  readonly milliseconds?: number;
  /** Told of the output as it comes, which is then not in the answer. What it throws ends the child and the question. */
  readonly onOutput?: (chunk: Buffer) => void;
}

/**
 * Runs git to its end and returns what it wrote, whatever its exit status. Throws `Unanswerable` where it could not be
 * started, was killed, or wrote more than 128 MiB.
 */
export function askGit(git: Git, command: readonly string[], options: AskOptions = {}): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = startGit(git, command, options.milliseconds);
    const stdout: Buffer[] = [];
    let length = 0;
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      try {
        if (length > listingBytes) child.kill('SIGKILL');
        else if (options.onOutput) options.onOutput(chunk);
        else stdout.push(chunk);
      } catch (cause) {
        reject(failed(command, 0, cause instanceof Error ? cause.message : ''));
        child.kill('SIGKILL');
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < stderrBytes) stderr += chunk.toString('utf8');
    });
    child.once('error', (cause) => {
      reject(cannotRun(git, cause));
    });
    child.once('close', (status) => {
      if (length > listingBytes) reject(tooMuch(command, listingBytes));
      else if (status === null) reject(failed(command, status, stderr));
      else resolve({ status, stdout: Buffer.concat(stdout), stderr });
    });
    child.stdin.end(options.input);
  });
}

/** As `askGit`, but any exit status other than 0 throws `Unanswerable` too. Returns stdout. */
export async function readGit(git: Git, command: readonly string[], options: AskOptions = {}): Promise<Buffer> {
  const answer = await askGit(git, command, options);
  if (answer.status !== 0) throw failed(command, answer.status, answer.stderr);
  return answer.stdout;
}
