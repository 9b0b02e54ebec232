/**
 * Whether a token can begin at `offset`: nothing stands before it, or no letter or digit does. A letter that belongs to an escape
 * (`\n`, `%3D`, `\u003d`, as JSON Lines and URLs hold them) does not count.
 */
export function mayBeginAt(text: string, offset: number): boolean {
  if (offset === 0 || !isWord(text.charCodeAt(offset - 1))) return true;
  if (text[offset - 2] === '\\') return 'nrtbfv'.includes(text.charAt(offset - 1));
  return text[offset - 3] === '%' || (text[offset - 6] === '\\' && text[offset - 5] === 'u');
}

/** An ASCII letter or digit. */
function isWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
