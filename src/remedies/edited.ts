import type { TextEdit } from '../model/remedy';

/**
 * A file's text after the edits a remedy makes to it (those of other files are passed over).
 * @throws RangeError where two edits overlap or one lies outside of the text
 */
export function edited(path: string, text: string, edits: readonly TextEdit[]): string {
  const mine = edits.filter((edit) => edit.path === path).sort((a, b) => a.span.offset - b.span.offset);
  let result = '';
  let end = 0;
  for (const { span, text: replacement } of mine) {
    if (span.offset < end || span.offset + span.length > text.length)
      throw new RangeError(`overlapping edits in ${path}`);
    result += text.slice(end, span.offset) + replacement;
    end = span.offset + span.length;
  }
  return result + text.slice(end);
}
