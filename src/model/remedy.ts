import type { Message } from './message';
import type { Span } from './location';

/** A replacement in one file: the span (UTF-16) goes, `text` comes. */
export interface TextEdit {
  readonly path: string;
  readonly span: Span;
  readonly text: string;
}

/** What to do about a finding. Every finding has one: a finding that nobody can act on is not ready. */
export type Remedy =
  | { readonly kind: 'edit'; readonly summary: Message; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'restore'; readonly summary: Message }
  | { readonly kind: 'rotate'; readonly issuer: string | null; readonly url: string | null; readonly summary: Message }
  | { readonly kind: 'untrack'; readonly summary: Message; readonly paths: readonly string[] }
  | { readonly kind: 'manual'; readonly summary: Message };
