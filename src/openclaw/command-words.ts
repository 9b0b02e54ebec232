/** Longer command lines are not taken apart, in UTF-16 units. */
const longest = 16_384;

/** The words of a command line, as a shell parts them: quotes and backslashes taken off, nothing filled in. Empty where it is too long. */
export function commandWords(line: string): readonly string[] {
  if (line.length > longest) return [];
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let index = 0; index < line.length; index++) {
    const character = line.charAt(index);
    const isEscape = character === '\\' && quote !== "'";
    if (isEscape) word += line.charAt(++index);
    else if (quote !== '') {
      if (character === quote) quote = '';
      else word += character;
    } else if (character === '"' || character === "'") quote = character;
    else if (!/[\s;|&]/.test(character)) word += character;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  return word === '' ? words : [...words, word];
}
