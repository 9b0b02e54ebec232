import { isBlank, isLineEnd } from './json5-characters';

/** The first place from `offset` (UTF-16) on that is neither blank nor behind the end of its line. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isBlank(text.charCodeAt(at)) && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** Where the next line begins, if `offset` stands at the end of one; else `offset`. */
export function nextLine(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return offset + 2;
  return offset < text.length && isLineEnd(text.charCodeAt(offset)) ? offset + 1 : offset;
}

/** The blanks before `offset` where nothing else precedes it in its line; null where something does. */
export function indentation(text: string, offset: number): string | null {
  let start = offset;
  while (start > 0 && isBlank(text.charCodeAt(start - 1)) && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start === 0 || isLineEnd(text.charCodeAt(start - 1)) ? text.slice(start, offset) : null;
}

/** How the lines of a text end. */
export function lineEnding(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
