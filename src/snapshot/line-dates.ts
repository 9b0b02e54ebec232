import { askGit } from './ask-git';
import { cutCommits, type GitRepository } from './git-repository';
import { requireId } from './revision';

/** Milliseconds for one file: a file of a long history may take minutes, and the date is an extra. */
const patience = 3_000;

/**
 * Since when lines of a file stand as they do at a commit: line (from 1) to the day its commit was made (`2026-01-31`, UTC). Absent is what
 * git does not tell in time, and lines that were there already where this clone is cut off.
 * @param lines distinct
 */
export async function lineDates(
  repository: GitRepository,
  commit: string,
  path: string,
  lines: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  requireId(repository, commit);
  const ranges = lines.flatMap((line) => ['-L', `${line},${line}`]);
  const command = ['blame', '--porcelain', '--no-textconv', '--root', ...ranges, commit, '--', path];
  const answer = await askGit(repository.git, command, { milliseconds: patience }).catch(() => null);
  return answer?.status === 0 ? datesIn(answer.stdout.toString('latin1'), cutCommits(repository)) : new Map();
}

/** `<id> <line there> <line here> …`, then headers of the commit where it comes first, then the line itself after a tab. */
function datesIn(porcelain: string, cuts: ReadonlySet<string>): ReadonlyMap<number, string> {
  const days = new Map<string, string>();
  const lines: { readonly commit: string; readonly line: number }[] = [];
  let current = '';
  for (const text of porcelain.split('\n')) {
    const [, commit, line] = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text) ?? [];
    const [, seconds] = /^committer-time (\d{1,11})$/.exec(text) ?? [];
    if (commit !== undefined) {
      current = commit;
      lines.push({ commit, line: Number(line) });
    } else if (seconds !== undefined) days.set(current, new Date(Number(seconds) * 1000).toISOString().slice(0, 10));
  }
  return new Map(
    lines.flatMap(({ commit, line }): [number, string][] => {
      const day = days.get(commit);
      return day === undefined || cuts.has(commit) ? [] : [[line, day]];
    }),
  );
}
