import type { GitignoreLine } from '../../documents/gitignore-lines';
import type { IgnorePattern } from '../../documents/ignore-rules';
import type { Repository } from '../../documents/repository';
import { ignoreFileAt, type IgnoreFile } from './ignore-files';

/** A line of a `.gitignore` that can be read. */
export interface LineOf {
  readonly file: IgnoreFile;
  readonly line: GitignoreLine;
}

/** A pattern in effect, and its line where that can be read. */
interface PatternAt {
  readonly by: IgnorePattern;
  readonly at: LineOf | null;
}

/** Why git would track a path that should be ignored. */
export type ExclusionCause = { readonly path: string } & (
  | ({ readonly id: 're-included' } & PatternAt)
  /** A pattern that a comment behind it makes match nothing, and the pattern that was meant. */
  | { readonly id: 'dead-comment' | 'anchored'; readonly at: LineOf; readonly meant: string }
  /** `path` is the nearest `.gitignore`'s business, and that one cannot be read. */
  | { readonly id: 'unreadable'; readonly file: string; readonly why: string }
  /** The pattern names the agent `main`, and the one that was meant. */
  | ({ readonly id: 'main-only'; readonly meant: string } & PatternAt)
  /** The pattern ignores a sample whose name `path` goes on from. */
  | ({ readonly id: 'longer-name'; readonly kept: string } & PatternAt)
  /** The pattern that ignores another of the samples. */
  | ({ readonly id: 'partly-excluded' } & PatternAt)
  | { readonly id: 'not-excluded'; readonly file: IgnoreFile }
  | { readonly id: 'absent' }
);

/** A pattern in effect with its line. */
export function patternAt(head: Repository, by: IgnorePattern): PatternAt {
  const file = ignoreFileAt(head, by.file);
  const { line: number, pattern: text, span } = by;
  return { by, at: file && { file, line: { number, span, text, negated: text.startsWith('!') } } };
}
