import type * as Crypto from 'node:crypto';

/** Loaded with the first finding: a clean run does without, and starts sooner. */
function crypto(): typeof Crypto {
  return require('node:crypto') as typeof Crypto;
}

/**
 * The recipe is public API: the first 32 hexadecimal digits of SHA-256 over rule id, message id, path and place, joined by newlines. Never
 * the line, the message's words, a secret or a person's name.
 * @param path with `*` for what is not shown, as in `place`
 * @param place a stable pointer, or the ordinal among equal findings of the file
 */
export function fingerprint(ruleId: string, messageId: string, path: string, place: string): string {
  const recipe = [ruleId, messageId, path, place].join('\n');
  return crypto().createHash('sha256').update(recipe).digest('hex').slice(0, 32);
}

let processKey: Buffer | undefined;

/** Tells within this process whether two secrets are equal; means nothing outside of it, since the key dies with it. */
export function identityOf(secret: string): string {
  processKey ??= crypto().randomBytes(32);
  return crypto().createHmac('sha256', processKey).update(secret).digest('base64');
}
