import type { Remedy } from '../model/remedy';
import { isTypeable, shellCommand } from '../model/shell';

/** More paths than this are counted, not spelt out: the JSON report has all. */
const spelt = 20;

/** What untracks the paths of a remedy without touching the disk, to be run at the repository's root; null where there is nothing to type. */
export function untrackCommand(remedy: Remedy): { readonly command: string; readonly omitted: number } | null {
  if (remedy.kind !== 'untrack') return null;
  const paths = remedy.paths.filter(isTypeable);
  const shown = paths.slice(0, spelt);
  if (shown.length === 0) return null;
  const literal = shown.some((path) => /[*?[\\]|^:/.test(path)) ? ['--literal-pathspecs'] : [];
  return {
    command: shellCommand('git', ...literal, 'rm', '-r', '--cached', '--', ...shown),
    omitted: remedy.paths.length - shown.length,
  };
}
