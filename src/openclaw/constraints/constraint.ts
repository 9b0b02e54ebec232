import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';

/**
 * Something that OpenClaw asks of a configuration and its schema does not say: `config validate` refuses a file, or warns of it, although
 * every field and value is of a kind the schema takes.
 */
export interface Constraint {
  readonly id: string;
  /** `conflict`: settings that exclude or need one another. `value`: one value, or key, by itself. `reference`: a name of something else. */
  readonly about: 'conflict' | 'value' | 'reference';
  /** The values it looks at: keys joined by dots, `*` for any key, `[]` after a key for any element of its list. */
  readonly at: readonly string[];
  readonly broken: Broken;
  /** The releases that have it, apart from one another. */
  readonly eras: readonly Era[];
  /** What is wrong, after the name of the field: "must be …". Our own words, ended by no full stop. */
  readonly says: string;
  /** What to do: a sentence. */
  readonly remedy: string;
  /** Where the fact is from. */
  readonly origin: string;
}

/** First and last release with a constraint, and what it is there: refused by the release, or told by it or by us. */
export interface Era {
  readonly since: string;
  readonly until?: string;
  readonly severity: 'error' | 'warning';
}

/**
 * Where a value breaks a constraint: paths below it, the empty one for the value itself, or one of a field that is not there. Asked only of
 * values that stand at one of the constraint's places, of whatever type they are.
 */
export type Broken = (value: ConfigValue, where: Where) => Iterable<JsonPath>;

/** What else a constraint may look at. */
export interface Where {
  readonly root: ConfigValue;
  /** Path of the value in the configuration. */
  readonly path: JsonPath;
  readonly release: string;
  /** Whether an include that is not seen may supply what is missing at a path of the configuration. */
  maySupply(path: JsonPath): boolean;
}

/** Older than any release. */
const first = '2026.1.24';

/** An error in every release from one on; without one, in all. */
export function refusedSince(since = first): readonly Era[] {
  return [{ since, severity: 'error' }];
}
