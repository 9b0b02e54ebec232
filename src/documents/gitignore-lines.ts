import type { Span } from '../model/location';

/** One line of a `.gitignore` that git reads as a pattern. */
export interface GitignoreLine {
  /** 1-based. */
  readonly number: number;
  /** Where `text` stands in the file (UTF-16). */
  readonly span: Span;
  /** The pattern as git reports it: without line ending and trailing spaces, with its `!`. */
  readonly text: string;
  /** A pattern that re-includes. */
  readonly negated: boolean;
}

/**
 * The patterns of a `.gitignore` as git (2.39, dir.c) splits it: a byte order mark is skipped, lines end at `\n` or `\r\n`, a line ends at its
 * first NUL, a `#` in the first column makes a comment, trailing spaces go unless escaped; tabs stay. Linear in the text.
 */
export function gitignoreLines(text: string): readonly GitignoreLine[] {
  const lines: GitignoreLine[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let number = 1; start < text.length; number++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const pattern = patternOf(text.slice(start, end));
    if (pattern !== '' && pattern !== '!')
      lines.push({
        number,
        span: { offset: start, length: pattern.length },
        text: pattern,
        negated: pattern.startsWith('!'),
      });
    start = end + 1;
  }
  return lines;
}

function patternOf(line: string): string {
  if (line.startsWith('#')) return '';
  const ended = line.endsWith('\r') ? line.slice(0, -1) : line;
  const nul = ended.indexOf('\0');
  return withoutTrailingSpaces(nul < 0 ? ended : ended.slice(0, nul));
}

/** A space behind an odd run of backslashes is escaped, and stays. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  if (end === line.length) return line;
  let slashes = 0;
  while (line[end - 1 - slashes] === '\\') slashes++;
  return line.slice(0, slashes % 2 === 1 ? end + 1 : end);
}
