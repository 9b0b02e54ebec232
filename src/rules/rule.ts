import type { PastFile, Repository } from '../documents/repository';
import type { Problem, RuleMeta } from '../model/problem';
import type { JudgedRelease } from '../model/release';

export type { Place, Problem, RemedyDraft, RuleMeta } from '../model/problem';

/** What is judged: one state directory by one release. */
export interface Subject {
  readonly head: Repository;
  readonly release: JudgedRelease;
  /** Absent where a state is judged by itself, as base is. */
  readonly change?: Change;
  /** Present where the directory is the one that OpenClaw runs on, here. */
  readonly host?: Host;
}

/** What git does not carry. */
export interface Host {
  /** Permission bits by path, relative to the repository's root. */
  readonly modes: ReadonlyMap<string, number>;
}

/** How the state directory came to be what it is. */
export interface Change {
  /** The same directory before; null where it was not there, or there is nothing to compare with. */
  readonly base: Repository | null;
  /** What the commits looked through brought and head no longer holds, oldest first. */
  readonly past: readonly PastFile[];
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
  /** What some of `files` are, other than plain files: the text of a symbolic link is where it points to, a repository's is passed over. */
  readonly kinds?: Readonly<Record<string, 'executable' | 'symlink' | 'submodule'>>;
  /** The files before the change, for a rule that compares. */
  readonly base?: Readonly<Record<string, string>>;
  /** Commits between base and head, oldest first: the files of each that head no longer holds. */
  readonly past?: readonly Readonly<Record<string, string>>[];
  /** The release to judge by; by default the newest known, as if the config were stamped with it. */
  readonly release?: string;
  /** Permission bits by path, in octal, for a rule about the host. */
  readonly modes?: Readonly<Record<string, string>>;
  /** For `bad`: the message ids that must be reported, in order. */
  readonly reports?: readonly string[];
}

/** Declares a rule, so that the compiler checks its message ids. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
