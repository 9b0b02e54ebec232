import { posix } from 'node:path';
import type { Repository } from '../../documents/repository';
import { inside, within } from '../../model/paths';
import { keepsOut } from './added-lines';
import type { FilledRemedy } from './exclusion-remedy';
import { addLines } from './ignore-edit';
import { directoryOf, ignoreFilesAbove, type IgnoreFile } from './ignore-files';
import { stateLine } from './state-line';
import { stateDirectoryOf, type TrackedGroup } from './tracked-group';

/**
 * What to do about files that git tracks: on the host, so that no pull deletes them there.
 * @param state whether a pattern ignores them, and whether they are free of secrets as they stand
 */
export function untrackRemedy(
  head: Repository,
  group: TrackedGroup,
  paths: readonly string[],
  { ignored, free }: { readonly ignored: boolean; readonly free: boolean },
): FilledRemedy {
  const { data, words, target } = ignoring(head, group);
  const add = target
    ? 'add the line "{{line}}"{{more}} to {{target}}'
    : 'create {{target}} with the line "{{line}}"{{more}}';
  const ignore = ignored ? 'commit (a pattern ignores it already; it was committed before that)' : `${add}, commit`;
  const rotate = group.files.some(({ entry }) => entry.secret)
    ? ` Rotate every secret ${free ? 'that an earlier commit of it holds' : 'it held'}: it stays in history.`
    : '';
  const text = `Do this on the host, where OpenClaw runs: untrack it, ${ignore}, and push from there. Merged from elsewhere, the same change makes the next \`git pull\` on the host delete the live files: then copy them aside first, pull, and copy them back.${rotate}`;
  return { draft: { kind: 'untrack', text, paths }, data, words };
}

/** What to do about files that git does not track yet: lines for the nearest `.gitignore`. */
export function ignoreRemedy(head: Repository, group: TrackedGroup): FilledRemedy {
  const { data, words, target, lines } = ignoring(head, group);
  if (!target)
    return { draft: { kind: 'manual', text: 'Create {{target}} with the line "{{line}}"{{more}}.' }, data, words };
  const text = 'In {{target}}, add the line "{{line}}"{{more}}.';
  const paths = group.files.map(({ file }) => file.path);
  if (!keepsOut(head, target, lines, paths)) return { draft: { kind: 'manual', text }, data, words };
  return { draft: { kind: 'edit', text, edits: [addLines(target, lines)] }, data, words };
}

interface Ignoring extends Pick<FilledRemedy, 'data' | 'words'> {
  /** The nearest `.gitignore`; absent where there is none. */
  readonly target: IgnoreFile | undefined;
  readonly lines: readonly string[];
}

function ignoring(head: Repository, { files }: TrackedGroup): Ignoring {
  const root = stateDirectoryOf(files[0]);
  const target = ignoreFilesAbove(head).find((file) => directoryOf(file) === root || within(directoryOf(file), root));
  const path = target?.path ?? inside(root, '.gitignore');
  const below = posix.relative(directoryOf({ path }), root);
  const lines = [...new Set(files.map((file) => stateLine(file, below)))];
  const [line = '', ...more] = lines;
  return {
    target,
    lines,
    data: { target: path, line },
    words: { more: more.length === 0 ? '' : ` and ${more.length} more like it` },
  };
}
