import { cut } from '../model/characters';
import type { Message } from '../model/message';
import { code, join, text, type Markdown } from './markdown';
import { visible } from './visible';

/** A message in Markdown: what is quoted from the repository, and what our prose has in backticks, as code spans. */
export function prose(message: Message): Markdown {
  return join(message.flatMap((part) => (typeof part === 'string' ? sentence(part) : [code(part.value)])));
}

function sentence(part: string): readonly Markdown[] {
  return cut(part, 4000)
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 1 ? code(piece) : text(piece, 4000)));
}

/** A message as one line of plain text, at most `limit` UTF-16 units before its hidden characters are spelt out. */
export function plainLine(message: Message, limit = 2000): string {
  const line = message.map((part) => (typeof part === 'string' ? part : cut(part.value, 240))).join('');
  return visible(line.replace(/\s+/g, ' '), limit);
}
