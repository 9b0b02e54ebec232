import { isSeen } from './characters';

/**
 * One word for sh (dash too), bash and zsh, without a character that cannot be seen: those are spelt in octal for `printf`, since dash has
 * no `$'…'`. A leading dash stays: a `--` before it is the caller's.
 */
export function shellWord(text: string): string {
  if (/^[A-Za-z0-9_./-][A-Za-z0-9_./@%+,:=-]*$/.test(text)) return text;
  if (isSeen(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const format = Array.from(text, (character) => (/^[A-Za-z0-9_./]$/.test(character) ? character : octal(character)));
  return `"$(printf '${format.join('')}')"`;
}

/** A command line of words. */
export function shellCommand(...words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/** Whether a text can be typed as a word at all: a shell drops line breaks at the end of what `printf` prints, and U+FFFD stands for bytes unknown. */
export function isTypeable(text: string): boolean {
  return !/\n$|\uFFFD|\p{Cs}/u.test(text);
}

function octal(character: string): string {
  return Array.from(Buffer.from(character, 'utf8'), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
