import type { Message } from './message';
import type { Span } from './location';

/** A replacement in one file: the span (UTF-16) goes, `text` comes. */
export interface TextEdit {
  readonly path: string;
  readonly span: Span;
  readonly text: string;
}

/**
 * The same with text that is there already, so that a report need not say it: what stood at `from` before any edit comes. Of edits at one
 * offset, the first in the list stands first.
 */
export interface TextCopy {
  readonly path: string;
  readonly span: Span;
  readonly from: Span;
}

export type Edit = TextEdit | TextCopy;

/** What to do about a finding. Every finding has one: a finding that nobody can act on is not ready. */
export type Remedy =
  | { readonly kind: 'edit'; readonly summary: Message; readonly edits: readonly Edit[] }
  | { readonly kind: 'restore'; readonly summary: Message }
  | { readonly kind: 'rotate'; readonly issuer: string | null; readonly url: string | null; readonly summary: Message }
  | {
      readonly kind: 'untrack';
      readonly summary: Message;
      readonly paths: readonly string[];
      /** Git patterns (`:(glob)`) for what must not be named, with `*` in its place; each stands for such paths only. */
      readonly patterns: readonly string[];
      /** How many paths no pattern stands for that must not be named either. */
      readonly unnamed: number;
    }
  | { readonly kind: 'manual'; readonly summary: Message };
