const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text from the repository as one line of characters that can be seen: control, bidi, zero-width and lone surrogate characters become
 * `\u` escapes. Past `limit` UTF-16 units the rest becomes an ellipsis.
 */
export function visible(value: string, limit = 240): string {
  return cut(value, limit).replace(unseen, escapeOf);
}

/** A path as one word: in double quotes, as git prints it, where it holds anything that could be mistaken. */
export function visiblePath(path: string, limit = 240): string {
  const shown = visible(path, limit);
  if (shown === path && !/^\s|\s$|["\\]/.test(path)) return path;
  return `"${visible(cut(path, limit).replace(/["\\]/g, '\\$&'), Infinity)}"`;
}

/** The first `limit` UTF-16 units, never half of a surrogate pair, with an ellipsis where something is gone. */
export function cut(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const end = /[\uD800-\uDBFF]/.test(value.charAt(limit - 1)) ? limit - 1 : limit;
  return `${value.slice(0, end)}…`;
}

/** One character as `\uXXXX`, or two of them beyond the basic plane. */
export function escapeOf(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
