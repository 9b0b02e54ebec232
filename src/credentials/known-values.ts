import { concealed } from './conceal';

/** A value is known by so many of its first UTF-16 units, the most that it has: half of it or more tells it then. Shorter ones guard nothing. */
const sizes = [64, 32, 16, 8] as const;
const shortest = 8;

/** `telegram-bot`, `agents/main/agent`: up to three words in each part. Whoever writes such a value could blank out the names of things. */
const names = /^(?:(?:[a-z]{1,20}\d{0,2}[-_. ]){0,2}[a-z]{1,20}\d{0,2}(?:\/|$)){1,20}$/i;

/**
 * Takes values that are known to be secret out of texts, wherever they stand there, whatever their case, and also where only the first half
 * is there. Linear in the text, whoever chose the values: what begins as a value does is not compared to its end.
 */
export function withoutValues(values: Iterable<string>): (text: string) => string {
  const starts = new Set<string>();
  const lengths = new Map<string, number>();
  for (const value of values) {
    const trimmed = value.trim();
    const size = sizes.find((each) => each <= trimmed.length);
    if (size === undefined || (trimmed.length <= 200 && names.test(trimmed))) continue;
    const beginning = lowered(trimmed.slice(0, size));
    starts.add(beginning.slice(0, shortest));
    lengths.set(beginning, Math.max(lengths.get(beginning) ?? 0, trimmed.length));
  }
  return starts.size === 0 ? (text) => text : (text) => take(text, starts, lengths);
}

function take(text: string, starts: ReadonlySet<string>, lengths: ReadonlyMap<string, number>): string {
  const low = lowered(text);
  let result = '';
  let from = 0;
  for (let at = 0; at + shortest <= low.length;) {
    const length = starts.has(low.slice(at, at + shortest)) ? lengthAt(low, at, lengths) : 0;
    if (length > 0) {
      result += text.slice(from, at) + concealed;
      from = at + length;
    }
    at += Math.max(1, length);
  }
  return from === 0 ? text : result + text.slice(from);
}

/** The length of the longest value that may stand there; 0 for none. */
function lengthAt(text: string, at: number, lengths: ReadonlyMap<string, number>): number {
  return Math.max(...sizes.map((size) => lengths.get(text.slice(at, at + size)) ?? 0));
}

/** Lower case of ASCII only, which leaves every offset what it is. */
function lowered(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
