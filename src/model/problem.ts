import type { Span } from './location';
import type { JsonPath } from './pointer';
import type { Edit } from './remedy';
import type { Severity } from './severity';

/** What a rule is, apart from its judgement: public API and documentation. */
export interface RuleMeta<Id extends string = string> {
  /** `family/kebab-case`, the same as its file. Public API, as are the message ids. */
  readonly id: string;
  /** One sentence: what the rule asks for. */
  readonly summary: string;
  /** Why, for the docs: Markdown paragraphs. */
  readonly rationale: string;
  /** Message id → default severity and template. `{{hole}}` is filled from the problem's `data`. */
  readonly messages: Readonly<Record<Id, { readonly severity: Severity; readonly text: string }>>;
  /** Told in summary and text, but no annotation and by itself no reason for a comment. */
  readonly quiet?: true;
  /** Asks about the directory as a whole, so it does not run on a single file; or about the host, so it does not run elsewhere. */
  readonly needs?: 'directory' | 'host';
}

export interface Problem<Id extends string = string> {
  readonly messageId: Id;
  /** Fills the holes of message and remedy. Only keys, or values of a closed vocabulary; never what stands under a key that can hold a secret. */
  readonly data?: Readonly<Record<string, string>>;
  /** Fills holes with words of our own, or of a release's schema: prose, neither cut nor shown as a quotation. Nothing of the repository. */
  readonly words?: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly remedy: RemedyDraft;
  /** The id under which the security audit of the release in use tells the same, such as `gateway.bind_no_auth`. */
  readonly checkId?: string;
  readonly related?: readonly { readonly text: string; readonly place: Place }[];
  /**
   * What makes this occurrence the same one at base and head beyond its place: a secret's value, a broken file's text. It is hashed in memory with a key that
   * dies with the process, compared, and dropped.
   */
  readonly identity?: string;
  /** What a finding that stands for many stands for, such as paths: it is inherited only where base's findings stood for all of them. */
  readonly members?: readonly string[];
}

/** Where a problem stands, in a parser's terms. findings/ turns it into a Location. */
export type Place =
  | {
      readonly kind: 'span';
      readonly path: string;
      readonly span: Span;
      /** Path within the file, for JSON files. */
      readonly pointer?: JsonPath;
      /** Path within the effective config, for values of the config. */
      readonly configPointer?: JsonPath;
    }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'repository' }
  /** What only history holds; `commit` is a full id. */
  | { readonly kind: 'commit'; readonly commit: string; readonly path: string };

/** A remedy whose words are still templates; the holes are the problem's `data`. */
export type RemedyDraft =
  | { readonly kind: 'edit'; readonly text: string; readonly edits: readonly Edit[] }
  | { readonly kind: 'restore'; readonly text: string }
  | { readonly kind: 'rotate'; readonly text: string; readonly issuer: string | null; readonly url: string | null }
  | { readonly kind: 'untrack'; readonly text: string; readonly paths: readonly string[] }
  | { readonly kind: 'manual'; readonly text: string };
