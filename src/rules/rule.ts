import type { Repository } from '../documents/repository';
import type { Problem, RuleMeta } from '../model/problem';
import type { JudgedRelease } from '../model/release';

export type { Place, Problem, RemedyDraft, RuleMeta } from '../model/problem';

/** What is judged: one state directory by one release. */
export interface Subject {
  readonly head: Repository;
  readonly release: JudgedRelease;
}

/**
 * A rule: a pure function with its documentation attached. It never prints, reads a file or picks a final severity.
 * `Id` are its message ids: a problem with any other does not compile.
 */
export interface Rule<Id extends string = string> {
  readonly meta: RuleMeta<Id>;
  /** Run as tests and printed in the docs; apart from `meta`, so that sample tokens cannot travel in a report. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(subject: Subject): Iterable<Problem<Id>>;
}

/** A repository literal: path → text. In `bad`, `«…»` marks stand around what the finding must cover (a whole file's finding needs none). */
export interface Example {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** The release to judge by; by default the newest known, as if the config were stamped with it. */
  readonly release?: string;
  /** For `bad`: the message ids that must be reported, in order. */
  readonly reports?: readonly string[];
}

/** Declares a rule, so that the compiler checks its message ids. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
