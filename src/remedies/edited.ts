import type { Edit } from '../model/remedy';

/**
 * A file's text after the edits a remedy makes to it (those of other files are passed over).
 * @throws RangeError where two edits overlap or one lies outside of the text
 */
export function edited(path: string, text: string, edits: readonly Edit[]): string {
  const mine = edits.filter((edit) => edit.path === path).sort((a, b) => a.span.offset - b.span.offset);
  let result = '';
  let end = 0;
  for (const edit of mine) {
    const { span } = edit;
    if (span.offset < end || span.offset + span.length > text.length)
      throw new RangeError(`overlapping edits in ${path}`);
    result +=
      text.slice(end, span.offset) +
      ('text' in edit ? edit.text : text.slice(edit.from.offset, edit.from.offset + edit.from.length));
    end = span.offset + span.length;
  }
  return result + text.slice(end);
}
