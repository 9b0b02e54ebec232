import { lineDiff } from '../../src/remedies/line-diff';

/** The text after the hunks, from the text before. */
function patched(before: string, after: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  for (const { oldStart, removed, added } of [...lineDiff(before, after)].reverse()) {
    expect(lines.splice(oldStart - 1, removed.length, ...added)).toEqual(removed);
  }
  return lines.join('');
}

/** A sequence that looks random and is the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647);
}

test('the hunks make one text of the other, and are few', () => {
  const next = numbers(7);
  for (let round = 0; round < 500; round++) {
    const before = Array.from({ length: next() % 12 }, () => 'abc'[next() % 3]);
    const after = before.filter(() => next() % 4 > 0).flatMap((line) => (next() % 5 === 0 ? [line, 'x'] : [line]));
    const [from, to] = [before.join('\n'), after.join('\n')];
    expect(patched(from, to)).toBe(to);
  }
  expect(lineDiff('a\nb\nc\nd\n', 'a\nB\nc\nD\n')).toEqual([
    { oldStart: 2, newStart: 2, removed: ['b\n'], added: ['B\n'] },
    { oldStart: 4, newStart: 4, removed: ['d\n'], added: ['D\n'] },
  ]);
});

test('where all of a long text differs it is one change', () => {
  const lines = (letter: string): string => Array.from({ length: 5000 }, (_, index) => `${letter}${index}\n`).join('');
  expect(patched(lines('a'), lines('b'))).toBe(lines('b'));
  expect(lineDiff(lines('a'), lines('b'))).toHaveLength(1);
});
