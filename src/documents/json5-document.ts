import type { Node } from 'jsonc-parser';
import type { Span } from '../model/location';

/** A JSON5 text understood as far as it goes. */
export interface Json5Document {
  /** jsonc-parser's tree, so that its functions work on it. Undefined after an error: nothing of the file is guessed. */
  readonly root: Node | undefined;
  readonly errors: readonly SyntaxProblem[];
  readonly comments: readonly Comment[];
  /** Keys that a later member of the same object repeats: OpenClaw reads only the last. */
  readonly duplicates: readonly RepeatedKey[];
}

export interface SyntaxProblem {
  /** Where the reader stopped; `length` may be 0 at the end of the text. */
  readonly span: Span;
  readonly kind: 'unexpected' | 'too-deep';
  /** What would have been right, in words: `a value`, `"," or "}"`. Never text of the file. */
  readonly expected: string;
}

export interface Comment {
  readonly span: Span;
  readonly kind: 'line' | 'block';
}

export interface RepeatedKey {
  /** The key node that is lost, and the one that wins. */
  readonly lost: Node;
  readonly wins: Node;
}
