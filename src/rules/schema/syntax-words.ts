import type { Json5Document, SyntaxProblem } from '../../documents/json5-document';

/** How the reader marks that what stands there looks like text without its quotes. */
const unquoted = ' (text needs quotes)';

/** What to say of a place where a text stops being JSON5. */
export interface SyntaxWords {
  readonly messageId: 'empty' | 'unquoted' | 'unexpected';
  readonly words: Readonly<Record<string, string>>;
}

/** The words for the first error of a document; `text` is what it was read from. */
export function syntaxWords(problem: SyntaxProblem, text: string, comments: Json5Document['comments']): SyntaxWords {
  const blank = withoutComments(text, comments);
  if (blank.trim() === '') return { messageId: 'empty', words: { open: '{', close: '}' } };
  const where = `here${afterLine(problem, blank)}`;
  if (!problem.expected.endsWith(unquoted))
    return { messageId: 'unexpected', words: { expected: problem.expected, where } };
  return { messageId: 'unquoted', words: { expected: problem.expected.slice(0, -unquoted.length), where } };
}

/** Where a comma or a bracket is missing after a value on an earlier line, that line is the one to look at. */
function afterLine({ expected, span }: SyntaxProblem, blank: string): string {
  if (!expected.startsWith('","')) return '';
  const before = blank.slice(0, span.offset);
  const value = before.trimEnd();
  const lines = linesIn(value);
  return linesIn(before) === lines ? '' : `, after the value in line ${lines}`;
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

/** The text with each comment as spaces, line ends kept, so that every offset stays what it is. */
function withoutComments(text: string, comments: Json5Document['comments']): string {
  let kept = '';
  let end = 0;
  for (const { span } of comments) {
    const comment = text.slice(span.offset, span.offset + span.length);
    kept += text.slice(end, span.offset) + comment.replace(/[^\n]/g, ' ');
    end = span.offset + span.length;
  }
  return kept + text.slice(end);
}
