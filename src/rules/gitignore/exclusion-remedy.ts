import { readIgnoreRules } from '../../documents/gitignore';
import type { IgnoreRules } from '../../documents/ignore-rules';
import type { Repository } from '../../documents/repository';
import { inside } from '../../model/paths';
import type { TextEdit } from '../../model/remedy';
import { literalIgnoreLine } from '../../openclaw/ignore-line';
import type { RemedyDraft } from '../rule';
import { belowOf, keepsOut } from './added-lines';
import type { Exclusion } from './exclusion';
import type { ExclusionCause } from './exclusion-cause';
import { breakBeforeComment, addLines, afterEdits, removeLine, replaceLine } from './ignore-edit';
import { ignoreFilesAbove, ignoreTexts, withDirectories } from './ignore-files';
import { belowToo } from './mistaken-line';
import { spelt } from './spelt-lines';

/** What to do, with what fills its holes: `data` quotes paths and patterns, `words` are our own. */
export interface FilledRemedy {
  readonly draft: RemedyDraft;
  readonly data: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

interface Mending {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** Whether lines added beside it may make up for what it does not do. */
  readonly partial: boolean;
}

/** What keeps everything out but the config: the allow-list that `init` writes, at its shortest. */
const allowed = ['/*', '!/.gitignore', '!/openclaw.json'];

const create =
  'Run `openclaw-config-check init`, which writes a .gitignore that keeps all of it out; or create {{target}} with {{lines}}, and one like the last for each further file to track.';

/**
 * The least change of the `.gitignore` files after which git ignores every sample: the mistaken line mended, and only the lines added that are
 * still missing. By hand where there is no file to change, or no such change works.
 */
export function exclusionRemedy(head: Repository, exclusion: Exclusion, cause: ExclusionCause): FilledRemedy {
  const [target] = ignoreFilesAbove(head);
  const data = { target: target?.path ?? inside(head.directory, '.gitignore') };
  const filled = (draft: RemedyDraft, lines: readonly string[] = []): FilledRemedy => ({
    draft,
    data,
    words: lines.length === 0 ? {} : { lines: spelt(lines) },
  });
  const below = target ? belowOf(head, target) : '';
  const lines = exclusion.lines.map((line) => seenFromAbove(line, below));
  if (cause.id === 'unreadable')
    return filled({ kind: 'manual', text: 'Make {{file}} a plain text file in UTF-8, with {{lines}} in it.' }, lines);
  if (!target) return filled({ kind: 'manual', text: create }, allowed);

  const wanted = [...exclusion.samples, ...(exclusion.also ?? [])].map((sample) => inside(head.directory, sample));
  const subsets = lines.length === 2 ? [...lines.map((line) => [line]), lines] : [lines];
  const add = 'In {{target}}, add {{lines}}.';
  const mending = mend(head, exclusion, cause);
  if (mending && mayTry(head.ignoreRules)) {
    const texts = ignoreTexts(head);
    const works = (edits: readonly TextEdit[]): boolean => {
      const after = readIgnoreRules(afterEdits(texts, edits));
      return wanted.every((path) => after.verdict(path).ignored);
    };
    const { text, edits, partial } = mending;
    if (works(edits)) return filled({ kind: 'edit', text, edits });
    for (const some of partial ? subsets : []) {
      const all = [...edits, addLines(target, some)];
      if (works(all)) return filled({ kind: 'edit', text: `${text} ${add}`, edits: all }, some);
    }
  }
  const enough = subsets.find((some) => keepsOut(head, target, some, wanted));
  if (!enough) return filled({ kind: 'manual', text: add }, lines);
  return filled({ kind: 'edit', text: add, edits: [addLines(target, enough)] }, enough);
}

/** A line for the state directory's `.gitignore`, as one further up has it. */
function seenFromAbove(line: string, below: string): string {
  if (below === '') return line;
  const [, negation = '', pattern = ''] = /^(!?)(.*)$/s.exec(line) ?? [];
  return `${negation}${pattern.startsWith('/') ? `${literalIgnoreLine(below)}${pattern}` : belowToo(pattern)}`;
}

/** Changes tried in one snapshot: each may cost a compilation of every pattern. */
const mostTrials = 200;

const trials = new WeakMap<IgnoreRules, number>();

function mayTry(rules: IgnoreRules): boolean {
  const tried = trials.get(rules) ?? 0;
  trials.set(rules, tried + 1);
  return tried < mostTrials;
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
      return { text, edits: [removeLine(cause.at.file, cause.at.line)], partial: true };
    }
    case 'dead-comment':
      return {
        text: 'In line {{number}} of {{file}}, move the comment to a line of its own.',
        edits: [breakBeforeComment(cause.at.file, cause.at.line)],
        partial: true,
      };
    case 'anchored':
    case 'main-only':
      return (
        cause.at && {
          text: 'In line {{number}} of {{file}}, write "{{meant}}".',
          edits: [replaceLine(cause.at.file, cause.at.line, [cause.meant])],
          partial: cause.id === 'anchored',
        }
      );
    case 'unreadable':
    case 'longer-name':
    case 'partly-excluded':
    case 'not-excluded':
    case 'absent':
      return null;
  }
}
