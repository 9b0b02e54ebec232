import { readIgnoreRules } from '../../documents/gitignore';
import { gitignoreLines, type GitignoreLine } from '../../documents/gitignore-lines';
import type { Repository, RepositoryFile } from '../../documents/repository';
import type { Severity } from '../../model/severity';
import type { Place, Problem, RemedyDraft } from '../rule';
import { isStateDirectory } from './state-repository';

/** What a `.gitignore` must have the effect of, shown by paths that stand for it. */
export interface Exclusion {
  /** Relative to the state directory. */
  readonly samples: readonly string[];
  /** Lines for the state directory's `.gitignore` that do it. */
  readonly lines: readonly string[];
}

export type ExclusionId = 'absent' | 'not-excluded' | 're-included' | 'dead-comment';

/** The messages of an exclusion; `what` is what it keeps out, in the plural. */
export function exclusionMessages(what: string): Readonly<Record<ExclusionId, { severity: Severity; text: string }>> {
  const would = 'Git would track {{path}} ({{escaped}} of {{samples}} sample paths)';
  return {
    absent: { severity: 'error', text: `There is no .gitignore here, so git would track ${what}, such as {{path}}.` },
    'not-excluded': { severity: 'error', text: `${would}: no pattern in effect excludes ${what}.` },
    're-included': { severity: 'error', text: `${would}: the pattern {{pattern}} brings ${what} back.` },
    'dead-comment': {
      severity: 'error',
      text: `${would}: git knows no comments behind a pattern, so that {{pattern}} matches nothing and excludes no ${what}.`,
    },
  };
}

/**
 * The one problem of an exclusion that has no effect: no `.gitignore` at all, a pattern that brings the path back, a line that a trailing
 * comment makes dead, or no pattern. Nothing where this is no state directory, or every sample is ignored.
 */
export function* exclusionProblems(head: Repository, exclusion: Exclusion): Iterable<Problem<ExclusionId>> {
  const escaped = exclusion.samples.filter((sample) => !head.ignoreRules.verdict(inDirectory(head, sample)).ignored);
  const [first] = escaped;
  if (!first || !isStateDirectory(head)) return;
  const data = {
    path: first,
    escaped: String(escaped.length),
    samples: String(exclusion.samples.length),
    line: exclusion.lines.join(' '),
  };
  const remedy = remedyOf(head, exclusion);
  const back = reIncluding(
    head,
    escaped.map((sample) => inDirectory(head, sample)),
  );
  if (back) {
    yield { messageId: 're-included', data: { ...data, pattern: back.pattern }, place: back.place, remedy };
    return;
  }
  const files = [gitignoreOf(head), head.file('.gitignore')].filter((file) => file?.text != null);
  const dead = files.flatMap((file) => (file ? deadLine(file, inDirectory(head, first)) : []))[0];
  if (dead) yield { messageId: 'dead-comment', data: { ...data, pattern: dead.pattern }, place: dead.place, remedy };
  else if (files[0]) yield { messageId: 'not-excluded', data, place: { kind: 'file', path: files[0].path }, remedy };
  else yield { messageId: 'absent', data, place: { kind: 'repository' }, remedy };
}

/** The pattern that brings a path back, or a directory it lies in. */
function reIncluding(head: Repository, paths: readonly string[]): { place: Place; pattern: string } | undefined {
  const by = paths
    .flatMap(withDirectories)
    .map((path) => head.ignoreRules.verdict(path).by)
    .find((each) => each !== null);
  if (!by) return undefined;
  const line = gitignoreLines(head.file(by.file)?.text ?? '').find(({ number }) => number === by.line);
  return { pattern: by.pattern, place: line ? atLine(by.file, line) : { kind: 'file', path: by.file } };
}

function withDirectories(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.map((_, index) => (index === 0 ? path : `${segments.slice(0, -index).join('/')}/`));
}

/** Lines looked at for a trailing comment. */
const mostCandidates = 100;

/** A line that would ignore `path` if git knew comments behind patterns. */
function deadLine(file: RepositoryFile, path: string): readonly { place: Place; pattern: string }[] {
  const directory = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  if (!path.startsWith(directory)) return [];
  const line = gitignoreLines(file.text ?? '')
    .filter(({ text }) => /[ \t]#/.test(text))
    .slice(0, mostCandidates)
    .find(({ text }) => readIgnoreRules(new Map([[file.path, meant(text)]])).verdict(path).ignored);
  return line ? [{ place: atLine(file.path, line), pattern: line.text }] : [];
}

/** The pattern before its would-be comment. */
function meant(line: string): string {
  return line.slice(0, line.search(/[ \t]#/)).trimEnd();
}

function remedyOf(head: Repository, { samples, lines }: Exclusion): RemedyDraft {
  const own = gitignoreOf(head);
  const text =
    lines.length === 1
      ? 'Add this line to the .gitignore of the state directory: {{line}}.'
      : 'Add these lines to the .gitignore of the state directory: {{line}}.';
  const manual: RemedyDraft = { kind: 'manual', text };
  if (own?.text == null) return manual;
  const newline = own.text.includes('\r\n') ? '\r\n' : '\n';
  const lead = own.text === '' || own.text.endsWith('\n') ? '' : newline;
  const added = `${lead}${lines.join(newline)}${newline}`;
  const texts = new Map<string, string>();
  for (const { path, text: known } of head.files) {
    if (/(?:^|\/)\.gitignore$/.test(path) && known !== null) texts.set(path, path === own.path ? known + added : known);
  }
  const after = readIgnoreRules(texts);
  if (!samples.every((sample) => after.verdict(inDirectory(head, sample)).ignored)) return manual;
  return { kind: 'edit', text, edits: [{ path: own.path, span: { offset: own.text.length, length: 0 }, text: added }] };
}

function gitignoreOf(head: Repository): RepositoryFile | undefined {
  return head.file(inDirectory(head, '.gitignore'));
}

function inDirectory(head: Repository, path: string): string {
  return head.directory === '.' ? path : `${head.directory}/${path}`;
}

function atLine(path: string, { span }: GitignoreLine): Place {
  return { kind: 'span', path, span };
}
