import type { Target } from '../model/report';
import type { Links } from './source-link';

/** What a page of Markdown needs to know beyond the report. */
export interface PageContext {
  /** Where lines of the head commit can be looked at; null where there is no such place. */
  readonly links: Links | null;
  /** Where to read what a page has no room for, in words that follow "is in". */
  readonly elsewhere: string;
  /** What the page is about, as its reader calls it. */
  readonly subject: 'this pull request' | 'this change';
  /** Whether findings of one rule and message in one file are folded from the sixth on. */
  readonly folds: boolean;
  /** The state directories of the report: where there are several, a place must say which. */
  readonly targets: readonly Target[];
}
