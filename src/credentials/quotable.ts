import { cut, seen } from '../model/characters';
import { impersonal } from '../model/personal';
import { conceal } from './conceal';

/** So much of a text is looked at, in UTF-16 units: far more than is shown, so that no credential is cut before it is concealed. */
const searched = 4096;

/**
 * A text from outside as a message may repeat it: without credentials and what names a person, its unseen characters spelt out, cut after
 * `most` UTF-16 units, an ellipsis among them.
 * @param withoutSecrets what takes the credentials out, where more of them are known than by their format
 */
export function quotable(text: string, most: number, withoutSecrets: (text: string) => string = conceal): string {
  const clean = impersonal(withoutSecrets(text.slice(0, searched)));
  // Where much was taken out, what was cut in two at the end comes near.
  if (text.length > searched && clean.length < searched / 2) return '…';
  const plain = seen(clean);
  return plain.length <= most ? plain : cut(plain, most - 1);
}
