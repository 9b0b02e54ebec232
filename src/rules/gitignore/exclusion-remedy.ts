import { readIgnoreRules } from '../../documents/gitignore';
import type { Repository } from '../../documents/repository';
import { inside } from '../../model/paths';
import type { TextEdit } from '../../model/remedy';
import type { RemedyDraft } from '../rule';
import type { Exclusion } from './exclusion';
import { belowToo, type ExclusionCause } from './exclusion-cause';
import { breakBeforeComment, addLines, afterEdits, removeLine, replaceLine } from './ignore-edit';
import { directoryOf, ignoreFilesAbove, ignoreTexts, withDirectories } from './ignore-files';

/** What to do, with what fills its holes: `data` quotes paths and patterns, `words` are our own. */
export interface FilledRemedy {
  readonly draft: RemedyDraft;
  readonly data: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

interface Mending {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/**
 * The least change of the `.gitignore` files after which git ignores every sample: the mistaken line mended, and only the lines added that are
 * still missing. By hand where there is no file to change, or no such change works.
 */
export function exclusionRemedy(head: Repository, exclusion: Exclusion, cause: ExclusionCause): FilledRemedy {
  const [target] = ignoreFilesAbove(head);
  const own = target !== undefined && directoryOf(target) === head.directory;
  const lines = target && !own ? exclusion.lines.map(belowToo) : exclusion.lines;
  const data = { target: target?.path ?? inside(head.directory, '.gitignore') };
  if (!target)
    return {
      draft: { kind: 'manual', text: 'Create {{target}} with {{lines}}.' },
      data,
      words: { lines: spelt(lines) },
    };

  const texts = ignoreTexts(head);
  const wanted = [...exclusion.samples, ...(exclusion.also ?? [])].map((sample) => inside(head.directory, sample));
  const works = (edits: readonly TextEdit[]): boolean => {
    const after = readIgnoreRules(afterEdits(texts, edits));
    return wanted.every((path) => after.verdict(path).ignored);
  };
  const subsets = lines.length > 1 ? [...lines.map((line) => [line]), lines] : [lines];
  const add = 'In {{target}}, add {{lines}}.';
  for (const mending of [mend(head, exclusion, cause), { text: '', edits: [] }]) {
    if (!mending) continue;
    const { text, edits } = mending;
    if (edits.length > 0 && works(edits)) return { draft: { kind: 'edit', text, edits }, data, words: {} };
    for (const some of subsets) {
      const all = [...edits, addLines(target, some)];
      if (works(all)) {
        const draft: RemedyDraft = { kind: 'edit', text: `${text} ${add}`.trim(), edits: all };
        return { draft, data, words: { lines: spelt(some) } };
      }
    }
  }
  return { draft: { kind: 'manual', text: add }, data, words: { lines: spelt(lines) } };
}

/** The mistaken line, mended; null where there is none, or where it does more than to bring these paths back. */
function mend(head: Repository, { neighbour }: Exclusion, cause: ExclusionCause): Mending | null {
  switch (cause.id) {
    case 're-included': {
      const isBroad = withDirectories(inside(head.directory, neighbour)).some((path) => {
        const { by } = head.ignoreRules.verdict(path);
        return by?.file === cause.by.file && by.line === cause.by.line;
      });
      if (!cause.at || isBroad) return null;
      const text = 'In {{file}}, remove line {{number}}: "{{pattern}}".';
      return { text, edits: [removeLine(cause.at.file, cause.at.line)] };
    }
    case 'dead-comment':
      return {
        text: 'In line {{number}} of {{file}}, move the comment to a line of its own.',
        edits: [breakBeforeComment(cause.at.file, cause.at.line)],
      };
    case 'anchored':
      return {
        text: 'In line {{number}} of {{file}}, write "{{meant}}".',
        edits: [replaceLine(cause.at.file, cause.at.line, [cause.meant])],
      };
    case 'partly-excluded':
    case 'not-excluded':
    case 'absent':
      return null;
  }
}

/** Lines of our own, one by one. */
export function spelt(lines: readonly string[]): string {
  const quoted = lines.map((line) => `\`${line}\``);
  return quoted.length === 1
    ? `the line ${quoted.join('')}`
    : `the lines ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}
