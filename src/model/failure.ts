/**
 * The world's refusal: git is missing, a revision is unknown. Doors turn it into one sentence and an exit code.
 * `message` says what is so and where; `remedy` what to do.
 */
export class Unanswerable extends Error {
  constructor(
    readonly id: UnanswerableId,
    message: string,
    readonly remedy: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'Unanswerable';
  }
}

export type UnanswerableId =
  | 'git-missing'
  | 'not-a-repository'
  | 'unborn-branch'
  | 'unknown-revision'
  | 'shallow-clone'
  | 'unreadable'
  | 'unwritable'
  /** A file of the work tree, or the index, that is not as it must be to be changed. */
  | 'unchangeable'
  | 'git-failed';
