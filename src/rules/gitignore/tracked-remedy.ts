import { posix } from 'node:path';
import { readIgnoreRules } from '../../documents/gitignore';
import type { Repository } from '../../documents/repository';
import { inside } from '../../model/paths';
import { addLines } from './ignore-edit';
import type { FilledRemedy } from './exclusion-remedy';
import { directoryOf, ignoreFilesAbove, withDirectories, type IgnoreFile } from './ignore-files';
import { stateLine } from './state-line';
import type { TrackedGroup } from './tracked-group';

/** What to do about files that git tracks: on the host, so that no pull deletes them there. */
export function untrackRemedy(group: TrackedGroup, paths: readonly string[], ignored: boolean): FilledRemedy {
  const ignore = ignored
    ? 'commit (a pattern ignores it already; it was committed before that)'
    : 'add it to .gitignore, commit';
  const rotate = group.files.some(({ entry }) => entry.secret)
    ? ' Rotate every secret it held: it stays in history.'
    : '';
  const text = `Do this on the host, where OpenClaw runs: untrack it, ${ignore}, and push from there. Merged from elsewhere, the same change makes the next \`git pull\` on the host delete the live files: then copy them aside first, pull, and copy them back.${rotate}`;
  return { draft: { kind: 'untrack', text, paths }, data: {}, words: {} };
}

/** What to do about files that git does not track yet: lines for the nearest `.gitignore`. */
export function ignoreRemedy(head: Repository, group: TrackedGroup): FilledRemedy {
  const [target] = ignoreFilesAbove(head);
  const path = target?.path ?? inside(head.directory, '.gitignore');
  const below = posix.relative(directoryOf({ path }), head.directory);
  const lines = [...new Set(group.files.map((file) => stateLine(file, below)))];
  const [line = '', ...more] = lines;
  const data = { target: path, line };
  const words = { more: more.length === 0 ? '' : ` and ${more.length} more like it` };
  if (!target)
    return { draft: { kind: 'manual', text: 'Create {{target}} with the line "{{line}}"{{more}}.' }, data, words };
  const text = 'In {{target}}, add the line "{{line}}"{{more}}.';
  if (!keepsOut(head, target, group, lines)) return { draft: { kind: 'manual', text }, data, words };
  return { draft: { kind: 'edit', text, edits: [addLines(target, lines)] }, data, words };
}

/** Whether lines at the end of a `.gitignore` have their effect: they match, and no file further down says otherwise. */
function keepsOut(head: Repository, target: IgnoreFile, { files }: TrackedGroup, lines: readonly string[]): boolean {
  const added = readIgnoreRules(new Map([[target.path, lines.join('\n')]]));
  const overruled = (path: string): boolean => {
    const by = head.ignoreRules.verdict(path).by?.file;
    return by !== undefined && by.length > target.path.length;
  };
  return files.every(
    ({ file: { path } }) => added.verdict(path).ignored && !withDirectories(path).some((each) => overruled(each)),
  );
}
