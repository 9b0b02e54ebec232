import type { Notice } from '../model/report';
import { fit, omission } from './fit';
import { empty, join, markup, type Markdown } from './markdown';
import type { PageContext } from './page';
import { prose } from './prose';

/** Notices as a list of at most `budget` bytes, what left the check undone first; nothing where there are none. */
export function noticeList(notices: readonly Notice[], context: PageContext, budget: number): Markdown {
  if (notices.length === 0) return empty;
  const ordered = [...notices.filter((notice) => notice.incomplete), ...notices.filter((notice) => !notice.incomplete)];
  const { kept, hidden } = fit(ordered, itemOf, budget - 200);
  return join([markup`### To know`, kept, omission(hidden, 'notice', context.elsewhere)], markup`\n\n`);
}

function itemOf({ incomplete, message }: Notice): Markdown {
  return markup`- ${incomplete ? markup`**Not checked.** ` : empty}${prose(message)}`;
}
