import { templateMark } from './plain';

/** A name or value with a required form is never this long (UTF-16 units): over it, no pattern is tried and none matches. */
const patternedLength = 8192;

/** Tests a text against a schema's pattern. The validator shares matchers whose `toString` is equal. */
export interface Matcher {
  test(text: string): boolean;
  toString(): string;
}

/** A matcher for a pattern of a release's schema, in linear time; a string that the environment completes matches every one. */
export function matcherOf(pattern: string, flags: string): Matcher {
  const expression = new RegExp(inLinearTime(pattern), flags);
  return {
    test: (text) => text === templateMark || (text.length <= patternedLength && expression.test(text)),
    toString: () => String(expression),
  };
}

/** `\s*[^a-z0-9]*` asks the same as `[^a-z0-9]*`, but in quadratic time (channels.discord.voice.realtime.wakeNames, 2026.8.1). */
function inLinearTime(pattern: string): string {
  return pattern.replaceAll('\\s*[^a-z0-9]*', '[^a-z0-9]*').replaceAll('[^a-z0-9]*\\s*', '[^a-z0-9]*');
}
