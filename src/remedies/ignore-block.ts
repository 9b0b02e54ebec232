const begin = '# openclaw-config-check:begin';
const end = '# openclaw-config-check:end';

/**
 * A `.gitignore` with our lines between two marks: where such a block stands already, in its place, else at the end, where git lets the last
 * word stand. The owner's own lines stay as they are and where they are. Doing it twice changes nothing more.
 * @param text null where there is no file
 */
export function withIgnoreBlock(text: string | null, lines: readonly string[]): string {
  const own = text ?? '';
  const newline = own.includes('\r\n') ? '\r\n' : '\n';
  const block = [`${begin} (made by init; write your own lines above or below)`, ...lines, end].join(newline);
  const old = blockIn(own);
  if (old) return own.slice(0, old.start) + block + own.slice(old.end);
  const lead = own === '' || own === '\uFEFF' || own.endsWith('\n') ? '' : newline;
  return `${own}${lead}${block}${newline}`;
}

/** The last whole block: its end mark, and the begin mark nearest before it. */
function blockIn(text: string): { readonly start: number; readonly end: number } | null {
  const last = [...text.matchAll(/^# openclaw-config-check:end(?=[ \t\r]*$)/gm)].at(-1);
  if (!last) return null;
  const head = text.slice(0, last.index);
  const first = [...head.matchAll(/^\uFEFF?# openclaw-config-check:begin\b/gm)].at(-1);
  return first ? { start: first.index + (first[0].startsWith('\uFEFF') ? 1 : 0), end: last.index + end.length } : null;
}
