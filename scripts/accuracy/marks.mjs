/** Marks around what is planted, made of characters of the private use area that no sample holds, each with a number. */
const open = '\u{e000}';
const numbered = '\u{e002}';
const close = '\u{e001}';

/** A text with marks around it. */
export function marked(text, number = 0) {
  return open + String(number) + numbered + text + close;
}

/** A planted text whose inside is changed by `change`: the marks stay outside. */
export function inside(planted, change) {
  const start = planted.indexOf(numbered) + 1;
  const end = planted.indexOf(close);
  return planted.slice(0, start) + change(planted.slice(start, end)) + planted.slice(end);
}

/** A text without its marks, and the number, first and last line (1-based) of each. */
export function unmarked(text) {
  const spans = [];
  let plain = '';
  let line = 1;
  for (const [piece] of text.matchAll(/\u{e000}\d+\u{e002}|\u{e001}|[^\u{e000}\u{e001}]+/gu)) {
    if (piece.startsWith(open)) spans.push({ number: Number(piece.slice(1, -1)), first: line, last: line });
    else if (piece === close) spans.at(-1).last = line;
    else {
      plain += piece;
      line += piece.split('\n').length - 1;
    }
  }
  return { plain, spans };
}
