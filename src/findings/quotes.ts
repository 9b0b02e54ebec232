import { conceal, concealed } from '../credentials/conceal';
import { withoutValues } from '../credentials/known-values';
import { quotable } from '../credentials/quotable';
import type { Location } from '../model/location';
import type { Message } from '../model/message';
import { impersonal } from '../model/personal';
import { isTellable, pointerOf, type JsonPath } from '../model/pointer';

/** Longer values are cut: a report quotes to be recognised, not to be complete. In UTF-16 units. */
const longest = 80;

/**
 * The only way from the repository's text to a report: without credentials, those of a known format and those that the repository is known to
 * hold, and without what names a person.
 */
export class Quotes {
  private readonly withoutKnown: (text: string) => string;

  /** @param secrets values that are secrets by their place, in whatever format */
  constructor(secrets: Iterable<string> = []) {
    this.withoutKnown = withoutValues(secrets);
  }

  /** A value on one line: characters that cannot be seen spelt out, cut at 80 UTF-16 units, or at `most`. */
  text(value: string, most = longest): string {
    return quotable(value, most, this.conceal);
  }

  /** A path whole, since it must still name its file; `*` stands for what is not shown. The outputs escape it. */
  path(path: string): string {
    return impersonal(this.conceal(path).replaceAll(concealed, '*'));
  }

  /** A key of a pointer or a fingerprint's place; `*` stands for one that may name a person or be a secret, as it does in messages. */
  key(key: string): string {
    return isTellable(key) ? this.path(key) : '*';
  }

  /** An RFC 6901 pointer. */
  pointer(path: JsonPath): string {
    return pointerOf(path.map((segment) => (typeof segment === 'number' ? segment : this.key(segment))));
  }

  /** The location with its path made fit for a report. */
  location(location: Location): Location {
    return location.kind === 'repository' ? location : { ...location, path: this.path(location.path) };
  }

  /** A message whose quoted parts come straight from the repository. */
  message(message: Message): Message {
    return message.map((part) => (typeof part === 'string' ? part : { value: this.text(part.value) }));
  }

  /** Whether a text can be told as it is. */
  isClean(text: string): boolean {
    return this.path(text) === text;
  }

  private readonly conceal = (text: string): string => conceal(this.withoutKnown(text));
}
