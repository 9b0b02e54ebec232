import { concealed } from '../../src/credentials/conceal';
import { withoutValues } from '../../src/credentials/known-values';
import { fillTemplate } from '../../src/credentials/sample';
import { processorTime } from '../processor-time';

const secret = fillTemplate('{p3}{d2}{p3}-{a4}');
const without = withoutValues([secret]);

test.each([
  ['all of the text', secret, concealed],
  ['a part', `a.${secret}/b`, `a.${concealed}/b`],
  ['several parts', `${secret} ${secret}x`, `${concealed} ${concealed}x`],
  ['in another case', secret.toUpperCase(), concealed],
  ['cut off behind its first half', secret.slice(0, 8), concealed],
  ['not there', 'agents.list[0]', 'agents.list[0]'],
  ['less than its first half', `${secret.slice(0, 7)}.`, `${secret.slice(0, 7)}.`],
])('a known value as %s', (_, text, expected) => {
  expect(without(text)).toBe(expected);
});

test.each(['telegram', 'telegram-bot', 'agents/main/agent/auth-profiles.json', 'openclaw.json', 'main2', 'short1!'])(
  'what reads like a name, or is short, blanks nothing out: %s',
  (value) => {
    expect(withoutValues([value])(`before ${value} after`)).toBe(`before ${value} after`);
  },
);

test('of values that begin alike the longest counts', () => {
  const [short, long] = [secret, `${secret}-and-more-1`];
  expect(withoutValues([short, long])(`${long}.`)).toBe(`${concealed}.`);
});

/** Values that differ in their ends only, and texts made of how they begin. */
function hostile(amount: number): () => void {
  const start = fillTemplate('{a60}');
  const conceals = withoutValues(Array.from({ length: amount }, (_, index) => `${start}${index}`));
  const text = start.slice(0, 40).repeat(4);
  return () => {
    for (let index = 0; index < 2000; index++) conceals(`${text}${index}`);
  };
}

test('a text costs the same however many values there are', () => {
  expect(processorTime(hostile(20_000))).toBeLessThan(10 * processorTime(hostile(20)) + 20);
});
