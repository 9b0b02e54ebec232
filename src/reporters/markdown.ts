import { shellLine } from './shell-line';
import { visible } from './visible';

declare const brand: unique symbol;

/** GitHub-flavoured Markdown that is safe to print. Only this file makes it: an unescaped string does not compile as one. */
export type Markdown = string & { readonly [brand]: true };

/** Our own Markdown with holes for what was escaped: the literal parts are source code, never input. */
export function markup(literals: TemplateStringsArray, ...holes: readonly Markdown[]): Markdown {
  return together(literals.flatMap((literal, index) => [literal, holes[index] ?? '']));
}

/** Nothing. */
export const empty: Markdown = markup``;

/** Several pieces, with `separator` between those that are not empty. */
export function join(pieces: readonly Markdown[], separator: Markdown = empty): Markdown {
  return together(
    pieces.filter((piece) => piece !== '').flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece])),
  );
}

/** Pieces in a row. Two code spans that touched would be read as one, or as none, so a space goes between them. */
function together(pieces: readonly string[]): Markdown {
  const full = pieces.filter((piece) => piece !== '');
  return full
    .map((piece, index) => (piece.startsWith('`') && full[index - 1]?.endsWith('`') ? ` ${piece}` : piece))
    .join('') as Markdown;
}

/**
 * A value as running text, on one line. Markup, HTML, tables, math and autolinks are off; a word joiner keeps `@name`, `#1`, `GH-1` and
 * bare addresses from becoming links, since GitHub looks for those after escapes are resolved.
 */
export function text(value: string, limit?: number): Markdown {
  return visible(value.replace(/\s+/g, ' '), limit)
    .replace(/[\\`*_[\]~#]/g, '\\$&')
    .replace(/[&<>|$]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(^|[^&])(#|@)(?=\w)/g, '$1$2\u2060')
    .replace(/\b(gh)(?=-\d)/gi, '$1\u2060')
    .replace(/\b(www)(?=\.)/gi, '$1\u2060')
    .replace(/:(?=\/\/)/g, ':\u2060')
    .replace(/^( ?)([-+=])/, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])(?=\s|$)/, '$1\\$2') as Markdown;
}

/** A value as a code span: nothing in it is markup, and GitHub makes no link of anything in it. Goes into table cells only through `row`. */
export function code(value: string, limit?: number): Markdown {
  const shown = visible(value, limit);
  if (shown === '') return markup`(empty)`;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const padding = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}` as Markdown;
}

/** A link; only the label where the address is neither http nor https. */
export function link(label: Markdown, address: string): Markdown {
  if (!URL.canParse(address)) return label;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return label;
  const safe = url.href.replace(
    /[()<>[\]|\\`*"']/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `[${label}](${safe})` as Markdown;
}

/**
 * One row of a table. The only bare pipes in escaped Markdown stand in code spans, where a table reads backslash and pipe as a pipe; a
 * backslash that stands before one there already is shown twice, since no spelling of it survives.
 */
export function row(cells: readonly Markdown[]): Markdown {
  const safe = cells.map((cell) =>
    cell
      .replace(/[\r\n]+/g, ' ')
      .replace(/(?<!\\)\\*\|/g, (found) => `${'\\'.repeat(2 * Math.floor(found.length / 2) + 1)}|`),
  );
  return `| ${safe.join(' | ')} |` as Markdown;
}

/** A block of shell lines, its fence longer than any run of backticks within. */
export function shellBlock(lines: readonly string[]): Markdown {
  const shown = lines.map(shellLine);
  const fence = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
  return `${fence}sh\n${shown.join('\n')}\n${fence}` as Markdown;
}

/** A folded part. The heading is HTML, where Markdown is not read: plain words only. */
export function folded(heading: string, body: Markdown): Markdown {
  const words = visible(heading).replace(
    /[^\p{L}\p{N} .,:;()/-]/gu,
    (character) => `&#${character.codePointAt(0) ?? 0xfffd};`,
  );
  return `<details><summary>${words}</summary>\n\n${body}\n\n</details>` as Markdown;
}

/** A line that is not shown. Throws unless the words are lower-case letters, digits, colons, spaces and single hyphens: nothing else is needed. */
export function unseenLine(words: string): Markdown {
  if (!/^[a-z0-9: ]+(?:-[a-z0-9: ]+)*$/.test(words)) throw new TypeError('A hidden line holds plain words only.');
  return `<!-- ${words} -->` as Markdown;
}

/** A number. */
export function number(value: number): Markdown {
  return String(value) as Markdown;
}

/** Size in bytes of UTF-8: never less than the number of characters, so one measure serves every limit. */
export function bytes(piece: string): number {
  return Buffer.byteLength(piece, 'utf8');
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
