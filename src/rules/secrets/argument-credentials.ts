import type { ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import { commandWords } from '../../openclaw/command-words';
import { isPassphrase } from '../../openclaw/placeholder';
import { secretArgument } from '../../openclaw/secret-argument';
import { plaintextIn, type InnerSecret } from './held-secret';

/** Keys of what is run, of its arguments, and of headers given as lines. */
const runs = /(?:args|argv|arguments|commands?|cmd|entrypoint|script|headers)$/i;

/** The credential that a command, one of its arguments or a header's line hands over in plain text, or null. */
export function argumentCredentialIn(value: string, path: JsonPath, parent: ValueNode | null): InnerSecret | null {
  const key = typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1);
  return runs.test(String(key)) ? credentialOf(value, before(path, parent)) : null;
}

/** The credential that a command in a text hands over, or null: `KEY=… tool --token …`. */
export function commandCredentialIn(text: string): InnerSecret | null {
  return credentialOf(text, null);
}

function credentialOf(value: string, before: string | null): InnerSecret | null {
  const whole = plainArgument(value, before);
  if (whole || !/\s/.test(value)) return whole;
  const words = commandWords(value);
  for (const [index, word] of words.entries()) {
    const found = plainArgument(word, words[index - 1] ?? null);
    if (found) return found;
  }
  return null;
}

function plainArgument(word: string, before: string | null): InnerSecret | null {
  const value = secretArgument(word, before);
  if (value === null) return null;
  const plain = plaintextIn(value, /pass/i.test(before ?? word) && isPassphrase(value) ? 'password' : 'guessed');
  return plain && { value, ...plain };
}

/** The string right before an element of a list. */
function before(path: JsonPath, parent: ValueNode | null): string | null {
  const index = path.at(-1);
  const previous = parent?.type === 'array' && typeof index === 'number' ? parent.items[index - 1] : undefined;
  return previous?.type === 'string' ? String(previous.value) : null;
}
