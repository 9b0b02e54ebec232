import type { GitignoreLine } from '../../documents/gitignore-lines';
import type { TextEdit } from '../../model/remedy';
import type { IgnoreFile } from './ignore-files';

/** Adds lines at the end of a `.gitignore`, in its own way of ending lines. */
export function addLines({ path, text }: IgnoreFile, lines: readonly string[]): TextEdit {
  const newline = newlineOf(text);
  const lead = text === '' || text.endsWith('\n') ? '' : newline;
  return { path, span: { offset: text.length, length: 0 }, text: `${lead}${lines.join(newline)}${newline}` };
}

/** Takes a line out, with its end. */
export function removeLine({ path, text }: IgnoreFile, { span: { offset } }: GitignoreLine): TextEdit {
  const end = text.indexOf('\n', offset);
  return { path, span: { offset, length: (end < 0 ? text.length : end + 1) - offset }, text: '' };
}

/** Ends the line where the white space before its comment stands: the comment gets a line of its own, and is not repeated in the edit. */
export function breakBeforeComment({ path, text }: IgnoreFile, line: GitignoreLine): TextEdit {
  const space = /(?<![ \t])[ \t]+(?=#)/.exec(line.text);
  const offset = line.span.offset + (space?.index ?? line.text.length);
  return { path, span: { offset, length: space?.[0].length ?? 0 }, text: newlineOf(text) };
}

/** Writes lines where one stood. */
export function replaceLine({ path, text }: IgnoreFile, { span }: GitignoreLine, lines: readonly string[]): TextEdit {
  return { path, span, text: lines.join(newlineOf(text)) };
}

/** The texts after edits that do not overlap. */
export function afterEdits(
  texts: ReadonlyMap<string, string>,
  edits: readonly TextEdit[],
): ReadonlyMap<string, string> {
  const after = new Map(texts);
  for (const { path, span, text } of [...edits].sort((a, b) => b.span.offset - a.span.offset)) {
    const before = after.get(path) ?? '';
    after.set(path, before.slice(0, span.offset) + text + before.slice(span.offset + span.length));
  }
  return after;
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
