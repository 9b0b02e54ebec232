import { posix } from 'node:path';
import type { Repository } from '../../documents/repository';
import { inside } from '../../model/paths';
import type { Place, Problem } from '../rule';
import type { ExclusionCause, LineOf } from './exclusion-cause';
import type { ExclusionId } from './exclusion-messages';
import { exclusionRemedy } from './exclusion-remedy';
import { explainExclusion } from './explain-exclusion';
import { ignoreFilesAbove } from './ignore-files';
import { isStateDirectory } from './state-repository';

/** What a `.gitignore` must have the effect of, shown by paths that stand for it. All paths are relative to the state directory. */
export interface Exclusion {
  readonly samples: readonly string[];
  /** Lines for the state directory's `.gitignore` that do it. */
  readonly lines: readonly string[];
  /** Further paths that a remedy must keep out. */
  readonly also?: readonly string[];
  /** A path that people track: a pattern that brings this one back too was not written for the samples. */
  readonly neighbour: string;
  /** What the release judged by writes there, a clause; empty where nothing is said of it. */
  readonly written?: string;
}

/** Which samples git would track, relative to the state directory. */
export function escapedSamples(head: Repository, samples: readonly string[]): readonly string[] {
  return samples.filter((sample) => !head.ignoreRules.verdict(inside(head.directory, sample)).ignored);
}

/**
 * The one problem of an exclusion that has no effect, by its cause. Nothing where this is no state directory, or every sample is ignored; nor for
 * the source of a dotfile manager (`dot_openclaw`), whose `.gitignore` cannot concern what the files are called on the host.
 */
export function* exclusionProblems(head: Repository, exclusion: Exclusion): Iterable<Problem<ExclusionId>> {
  const out = new Set(escapedSamples(head, exclusion.samples));
  const paths = (escaped: boolean): readonly string[] =>
    exclusion.samples.filter((sample) => out.has(sample) === escaped).map((sample) => inside(head.directory, sample));
  const [first, ...rest] = paths(true);
  if (first === undefined || posix.basename(head.directory).startsWith('dot_') || !isStateDirectory(head)) return;
  const cause = explainExclusion(head, [first, ...rest], paths(false));
  const remedy = exclusionRemedy(head, exclusion, cause);
  yield {
    messageId: cause.id,
    data: { path: cause.path, ...quotedOf(cause), ...remedy.data },
    words: {
      escaped: String(out.size),
      samples: String(exclusion.samples.length),
      others: rest.length === 0 ? '' : ` and ${rest.length} other${rest.length === 1 ? '' : 's'}`,
      them: rest.length === 0 ? 'it' : 'them',
      above: ignoreFilesAbove(head).length > 1 ? ' or above it' : '',
      number: numberOf(cause),
      why: cause.id === 'unreadable' ? cause.why : '',
      written: exclusion.written ? `; ${exclusion.written}` : '',
      ...remedy.words,
    },
    place: placeOf(cause),
    remedy: remedy.draft,
  };
}

function numberOf(cause: ExclusionCause): string {
  if ('by' in cause) return String(cause.by.line);
  return 'at' in cause ? String(cause.at.line.number) : '';
}

function quotedOf(cause: ExclusionCause): Readonly<Record<string, string>> {
  switch (cause.id) {
    case 're-included':
    case 'partly-excluded':
      return { pattern: cause.by.pattern, file: cause.by.file };
    case 'main-only':
      return { pattern: cause.by.pattern, file: cause.by.file, meant: cause.meant };
    case 'longer-name':
      return { pattern: cause.by.pattern, file: cause.by.file, kept: cause.kept };
    case 'dead-comment':
      // The comment itself is the author's business.
      return { pattern: `${cause.meant} #…`, file: cause.at.file.path, meant: cause.meant };
    case 'anchored':
      return { pattern: cause.at.line.text, file: cause.at.file.path, meant: cause.meant };
    case 'not-excluded':
      return { file: cause.file.path };
    case 'unreadable':
      return { file: cause.file };
    case 'absent':
      return {};
  }
}

function placeOf(cause: ExclusionCause): Place {
  switch (cause.id) {
    case 're-included':
    case 'partly-excluded':
    case 'main-only':
    case 'longer-name':
      return cause.at ? atLine(cause.at) : { kind: 'file', path: cause.by.file };
    case 'dead-comment':
    case 'anchored':
      return atLine(cause.at);
    case 'not-excluded':
      return { kind: 'file', path: cause.file.path };
    case 'unreadable':
      return { kind: 'file', path: cause.file };
    case 'absent':
      return { kind: 'repository' };
  }
}

function atLine({ file, line }: LineOf): Place {
  return { kind: 'span', path: file.path, span: line.span };
}
