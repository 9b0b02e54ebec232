import type { Message, MessagePart } from '../model/message';
import type { Quotes } from './quotes';

type Holes = Readonly<Record<string, string>>;

/**
 * A template with its `{{holes}}` filled: from `data`, whose values all pass `quotes`, or from `words`, which are our own prose.
 * @throws Error where the template names a hole that neither has: our own mistake, contained per rule.
 */
export function fill(template: string, quotes: Quotes, data: Holes, words: Holes = {}): Message {
  const parts: MessagePart[] = [];
  const say = (prose: string): void => {
    const last = parts.at(-1);
    if (typeof last === 'string') parts[parts.length - 1] = last + prose;
    else if (prose !== '') parts.push(prose);
  };
  template.split(/\{\{(\w+)\}\}/).forEach((piece, index) => {
    const word = Object.hasOwn(words, piece) ? words[piece] : undefined;
    const value = Object.hasOwn(data, piece) ? data[piece] : undefined;
    if (index % 2 === 0) say(piece);
    else if (word !== undefined) say(word);
    else if (value !== undefined) parts.push({ value: quotes.text(value) });
    else throw new Error(`the message template has no value for its hole "${piece}"`);
  });
  return parts;
}
