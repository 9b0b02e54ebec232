import type { Checksum } from './checksum';

/** A kind of credential that its format alone gives away. Data only, so that a test can hold each entry to its samples. */
export interface Issuer {
  /** Kebab-case and stable: it may stand in outputs. */
  readonly id: string;
  /** Who revokes it: `Anthropic`. */
  readonly issuer: string;
  /** What it is, with its article: `an Anthropic API key`. */
  readonly name: string;
  /** What whoever reads it can do, as one phrase that completes "it lets its finder …". */
  readonly opens: string;
  /** The page where a new one is made and the old one revoked, or null where none is known. */
  readonly rotate: string | null;
  /**
   * ASCII literals of at least three characters, one of which stands in every such credential: at its start, or after its `lead`.
   * They are all that most text is ever compared with.
   */
  readonly keywords: readonly string[];
  /** Regular expression over ASCII, tried where the credential begins. Bounded quantifiers only, none of them nested. */
  readonly pattern: string;
  /** Where digits stand before the keyword, as in `123456:…`. */
  readonly lead?: 'digits';
  /** Letters may touch it on the left: for formats that begin inside a URL or an assignment. */
  readonly embedded?: true;
  /** The checksum that such a credential ends with, where it is of this form (a regular expression): one that does not fit was never issued. */
  readonly checksum?: { readonly kind: Checksum; readonly form: string };
  /** Templates for `fillTemplate`: these are credentials, and these look like one and are none. */
  readonly samples: readonly string[];
  readonly lookalikes: readonly string[];
}
