import type { Remedy } from '../model/remedy';
import { isTypeable, shellCommand } from '../model/shell';
import { shellLine } from './shell-line';

/** More paths than this are counted, not spelt out: the JSON report has all. */
const spelt = 20;

/** Nor are those from which on the paths take more UTF-16 units than this: a command is shown whole or not at all. */
const longest = 1500;

/** What untracks the paths of a remedy without touching the disk, to be run at the repository's root; null where there is nothing to type. */
export function untrackCommand(remedy: Remedy): { readonly command: string; readonly omitted: number } | null {
  if (remedy.kind !== 'untrack') return null;
  const paths = remedy.paths.filter(isTypeable);
  let left = longest;
  const end = paths.findIndex((path, index) => index >= spelt || (left -= path.length) < 0);
  const shown = paths.slice(0, end < 0 ? paths.length : end);
  if (shown.length === 0) return null;
  const literal = shown.some((path) => /[*?[\\]|^:/.test(path)) ? ['--literal-pathspecs'] : [];
  return {
    command: shellLine(shellCommand('git', ...literal, 'rm', '-r', '--cached', '--', ...shown)),
    omitted: remedy.paths.length - shown.length,
  };
}
