/**
 * Our prose, interleaved with parts quoted from the repository, so that each output can escape the quoted parts its own way.
 * The quoted parts were made harmless by `fill` in findings/.
 */
export type Message = readonly MessagePart[];
export type MessagePart = string | { readonly value: string };

/** The message as plain text. Its values hold no control characters, but they are not escaped for any markup. */
export function plain(message: Message): string {
  return message.map((part) => (typeof part === 'string' ? part : part.value)).join('');
}
