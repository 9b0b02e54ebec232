/** What a change does to one configuration, field by field. */
export interface ConfigChanges {
  /** How many places differ. */
  readonly count: number;
  /** Some of them, those with a risk first chosen, in the order of the configuration: at most `mostChanges`. */
  readonly listed: readonly ConfigChange[];
}

/** As many changes are listed one by one. */
export const mostChanges = 100;

/** One place of the effective config that base and head do not have in common. */
export interface ConfigChange {
  /** `moved`: a field that stands where a newer release has it. What else changed in it is listed apart. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** RFC 6901, within the effective config at head; at base for what is `removed`. */
  readonly pointer: string;
  /** The same in the dotted form. */
  readonly path: string;
  /** Where it stood at base, for what is `moved`; otherwise null. */
  readonly from: string | null;
  /** The value at base and at head, where it is from a closed vocabulary, a switch or a plain number; null where there is none, or it is not told. */
  readonly before: PlainScalar | null;
  readonly after: PlainScalar | null;
  /** The rule that finds fault with it, or with something in it; null where none does. */
  readonly risk: string | null;
}

export type PlainScalar = string | number | boolean;
