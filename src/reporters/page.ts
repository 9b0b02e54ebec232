import type { Links } from './source-link';

/** What a page of Markdown needs to know beyond the report. */
export interface PageContext {
  /** Where lines of the head commit can be looked at; null where there is no such place. */
  readonly links: Links | null;
  /** Where to read what a page has no room for, in words that follow "is in". */
  readonly elsewhere: string;
}
