/** What nobody sees or a terminal obeys: control, formatting (bidi, zero-width) and private characters, lone surrogates, Unicode's own line breaks. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Whether every character of a text can be seen. */
export function isSeen(text: string): boolean {
  return text.search(unseen) < 0;
}

/** A text with each character that cannot be seen as `\u{…}`, the same in every output. Doing it twice changes nothing more. */
export function seen(text: string): string {
  return text.replace(unseen, escapeOf);
}

/** One character as `\u{…}`. */
export function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The first `limit` UTF-16 units, never half of a surrogate pair, with an ellipsis where something is gone. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return `${text.slice(0, end)}…`;
}
