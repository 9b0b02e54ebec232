import type { Repository } from '../documents/repository';
import type { Span } from '../model/location';
import type { Message } from '../model/message';
import type { RemedyDraft } from '../model/problem';
import type { Edit, Remedy } from '../model/remedy';
import { pathspecs } from './pathspecs';
import type { Quotes } from './quotes';

/** The remedy a rule drafted, as a report may carry it. Edits that would have to say what is not shown are left to the reader. */
export function filedRemedy(draft: RemedyDraft, summary: Message, repository: Repository, quotes: Quotes): Remedy {
  switch (draft.kind) {
    case 'untrack': {
      const paths = draft.paths.filter((path) => quotes.isClean(path));
      const masked = draft.paths.filter((path) => !quotes.isClean(path));
      const patterns = pathspecs(masked, repository, quotes);
      const unnamed = masked.filter((path) => !patterns.includes(quotes.path(path))).length;
      return { kind: 'untrack', summary, paths, patterns, unnamed };
    }
    case 'edit': {
      const isTold = draft.edits.every(
        (edit) => quotes.isClean(edit.path) && ('from' in edit || quotes.isClean(edit.text)),
      );
      if (!isTold) return { kind: 'manual', summary };
      return { kind: 'edit', summary, edits: draft.edits.map((edit) => filedEdit(edit, repository)) };
    }
    case 'rotate':
      return { kind: 'rotate', issuer: draft.issuer, url: draft.url, summary };
    case 'restore':
    case 'manual':
      return { kind: draft.kind, summary };
  }
}

/** A rule counts from behind a byte order mark, an edit from the beginning of the file. */
function filedEdit(edit: Edit, repository: Repository): Edit {
  const mark = repository.file(edit.path)?.marked === true ? 1 : 0;
  const marked = (span: Span): Span => ({ ...span, offset: span.offset + mark });
  if ('from' in edit) return { path: edit.path, span: marked(edit.span), from: marked(edit.from) };
  return { path: edit.path, span: marked(edit.span), text: edit.text };
}
