import type { JsonPath } from '../../model/pointer';
import type { AuditScene } from './scene';

/** The words of `openclaw security audit` for how bad something is. */
export type AuditSeverity = 'critical' | 'warn' | 'info';

/** Something that `openclaw security audit` tells of a configuration, whatever the host holds. */
export interface AuditCheck {
  /** Its id in the newest release that has it; a `*` stands for the part that each hit brings. */
  readonly checkId: string;
  /** The releases that have it, apart from one another. */
  readonly eras: readonly AuditEra[];
  /** What it can be, the one that names its message first. */
  readonly severities: readonly [AuditSeverity, ...AuditSeverity[]];
  /** What is so, after the name of the field: our own words, with `{{holes}}` for a hit's `words` and `keys`, ended by no full stop. */
  readonly says: string;
  /** What to do: a sentence, with the same holes. */
  readonly remedy: string;
  /** Ids under which the audit tells the same fault once more, which is no second finding here. */
  readonly repeats?: readonly string[];
  /** Whether a variable of the host may put some of its hits right. */
  readonly environment?: true;
  /** Where the fact is from. */
  readonly origin: string;
  /** Asked of any configuration, valid or not: a value of a wrong type counts as none. */
  hits(scene: AuditScene): Iterable<AuditHit>;
}

/** First and last release with a check, and its id there where that is another. */
export interface AuditEra {
  readonly since: string;
  readonly until?: string;
  readonly checkId?: string;
}

/** A place where a check tells something. */
export interface AuditHit {
  /** Path in the configuration, of a field that may not be there. */
  readonly path: JsonPath;
  readonly severity: AuditSeverity;
  /** The part of the id that is not the check's: a key of the configuration, such as a channel's. */
  readonly part?: string;
  /** Fills holes with words of our own. */
  readonly words?: Readonly<Record<string, string>>;
  /** Fills holes with keys of the configuration, or with values of a closed vocabulary: what may be quoted. */
  readonly keys?: Readonly<Record<string, string>>;
  /** The variable that may put it right, and cannot be seen here: a note then, whatever the severity. Only of a check with `environment`. */
  readonly byEnvironment?: string;
  /** The value that puts the field right, where one stands there. */
  readonly put?: string | boolean;
}

/** Older than any release. */
const first = '2026.1.24';

/** Every release from one on; without one, all. */
export function toldSince(since = first): readonly AuditEra[] {
  return [{ since }];
}

/** Every release up to one. */
export function toldUntil(until: string, since = first): readonly AuditEra[] {
  return [{ since, until }];
}
