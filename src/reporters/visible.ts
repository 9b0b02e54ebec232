import { cut, escapeOf, seen } from '../model/characters';

/**
 * Text from the repository as one line of characters that can be seen: control, bidi, zero-width, private and lone surrogate characters
 * are spelt out, and so is what would make a GitHub runner take the line for a command. Past `limit` UTF-16 units the rest becomes an
 * ellipsis.
 */
export function visible(value: string, limit = 240): string {
  return seen(cut(value, limit))
    .replace(/^(\s*):(?=:)/, (_found, space: string) => `${space}${escapeOf(':')}`)
    .replaceAll('##[', `##${escapeOf('[')}`);
}
