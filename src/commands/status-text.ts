import { quotable } from '../credentials/quotable';
import { count } from '../reporters/count';
import type { Differing } from '../workspace/changing-git';

/** Paths listed; the rest is counted. */
const listed = 100;

/** What `git status` says, and what of it `git add --all` would take. */
export function statusText(differing: readonly Differing[]): string {
  if (differing.length === 0) return 'git status: everything is committed.\n\n';
  const lines = differing.slice(0, listed).map(({ letters, path }) => `  ${letters} ${quotable(path, 200)}`);
  const more = differing.length - lines.length;
  return [
    'git status (?? is new to git; `git add --all` takes all of this):',
    ...lines,
    ...(more > 0 ? [`  and ${count(more, 'file')} more`] : []),
    '',
    '',
  ].join('\n');
}

/** How to commit it: at once, or once what is left is settled, so that no secret goes along. Nothing where all is committed. */
export function commitText(differing: readonly Differing[], passed: boolean): string {
  if (differing.length === 0) return '';
  const when = passed ? 'To commit it' : 'Once what is left is settled, commit it';
  return `${when}: git add --all && git commit -m "Track the OpenClaw configuration"\n`;
}
