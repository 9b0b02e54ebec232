import type { Remedy } from '../model/remedy';
import { isTypeable, shellCommand } from '../model/shell';
import { shellLine } from './shell-line';

/** More paths than this are counted, not spelt out: the JSON report has all. */
const spelt = 20;

/** Nor are those from which on the paths take more UTF-16 units than this: a command is shown whole or not at all. */
const longest = 1500;

/**
 * What untracks the paths of a remedy without touching the disk, to be run at the repository's root; null where there is nothing to type.
 * `omitted` says how many paths it leaves out.
 */
export function untrackCommand(remedy: Remedy): { readonly command: string; readonly omitted: number } | null {
  if (remedy.kind !== 'untrack') return null;
  const { paths, patterns, unnamed } = remedy;
  const typed = [
    ...paths.filter(isTypeable).map((path) => (/[*?[\\]|^:/.test(path) ? `:(literal)${path}` : path)),
    ...patterns.filter(isTypeable).map((pattern) => `:(glob)${pattern}`),
  ];
  let left = longest;
  const end = typed.findIndex((path, index) => index >= spelt || (left -= path.length) < 0);
  const shown = typed.slice(0, end < 0 ? typed.length : end);
  if (shown.length === 0) return null;
  return {
    command: shellLine(shellCommand('git', 'rm', '-r', '--cached', '--', ...shown)),
    omitted: paths.length + patterns.length + unnamed - shown.length,
  };
}
