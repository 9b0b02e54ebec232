import type { JsonPath } from '../../model/pointer';

/** Mail addresses, and runs of digits as long as a phone number: keys may name people. */
const personal = /@|\d{6,}/;

/** The dotted form of a path for a message, with `*` for each key that may name a person. */
export function quotedPath(path: JsonPath): string {
  let text = '';
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (personal.test(segment)) text += text === '' ? '*' : '.*';
    else if (/^[\w$-]{1,64}$/.test(segment)) text += text === '' ? segment : `.${segment}`;
    else text += `[${JSON.stringify(segment.slice(0, 64))}]`;
  }
  return text;
}
