const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text from the repository as one line of characters that can be seen: control, bidi, zero-width, private and lone surrogate characters
 * are spelt out, and so is what would make a GitHub runner take the line for a command. Past `limit` UTF-16 units the rest becomes an
 * ellipsis.
 */
export function visible(value: string, limit = 240): string {
  return unseenSpelt(cut(value, limit))
    .replace(/^(\s*):(?=:)/, (_found, space: string) => `${space}${escapeOf(':')}`)
    .replaceAll('##[', `##${escapeOf('[')}`);
}

/** Only the characters that cannot be seen are spelt out. */
export function unseenSpelt(value: string): string {
  return value.replace(unseen, escapeOf);
}

/** The first `limit` UTF-16 units, never half of a surrogate pair, with an ellipsis where something is gone. */
export function cut(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const end = /[\uD800-\uDBFF]/.test(value.charAt(limit - 1)) ? limit - 1 : limit;
  return `${value.slice(0, end)}…`;
}

/** One character as `\u{…}`, the form that quoted parts of messages have from `findings/`, so that a path reads the same everywhere. */
function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
