import type { Message, MessagePart } from '../model/message';
import { quoted } from './quoted';

/**
 * A template with its `{{holes}}` filled. Every value passes `quoted`.
 * @throws Error where the template names a hole the data lacks: our own mistake, contained per rule.
 */
export function fill(template: string, data: Readonly<Record<string, string>>): Message {
  const parts: MessagePart[] = [];
  template.split(/\{\{(\w+)\}\}/).forEach((piece, index) => {
    if (index % 2 === 0) {
      if (piece !== '') parts.push(piece);
      return;
    }
    const value = data[piece];
    if (value === undefined) throw new Error(`the message template has no value for its hole "${piece}"`);
    parts.push({ value: quoted(value) });
  });
  return parts;
}
