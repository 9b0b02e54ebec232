import { limits } from '../../src/model/snapshot';
import { readJson5 } from '../../src/documents/json5-reader';
import { plainValue, protoKeys, valueTree } from '../../src/documents/value-tree';

const deep = 100_000;

describe('nesting', () => {
  test('stops at the first bracket past the limit', () => {
    const atLimit = '['.repeat(limits.depth) + ']'.repeat(limits.depth);
    expect(readJson5(atLimit).errors).toEqual([]);
    expect(readJson5(`[${atLimit}]`)).toMatchObject({
      root: undefined,
      errors: [
        { kind: 'too-deep', span: { offset: limits.depth, length: 1 }, expected: 'at most 200 levels of nesting' },
      ],
    });
  });

  test('counts what is open, not what was', () => {
    expect(readJson5(`[${'[{}],'.repeat(1000)}]`, { depth: 3 }).errors).toEqual([]);
    expect(readJson5('[[{a:[]}]]', { depth: 3 }).errors).toMatchObject([{ kind: 'too-deep', span: { offset: 5 } }]);
  });

  test.each([
    ['arrays', '['.repeat(deep)],
    ['objects', '{a:'.repeat(deep)],
    ['closed arrays', '['.repeat(deep) + ']'.repeat(deep)],
  ])('of 100,000 %s is a problem, not a crash', (_, text) => {
    expect(readJson5(text).errors).toMatchObject([{ kind: 'too-deep' }]);
  });

  test('of 100,000 levels is read, and made into values, where the limit is lifted', () => {
    const text = '{"__proto__":1,a:['.repeat(deep) + ']}'.repeat(deep);
    const document = readJson5(text, { depth: Infinity });
    expect(document.root?.length).toBe(text.length);
    expect(protoKeys(document)).toHaveLength(deep);
    const tree = valueTree(document, 'f');
    let levels = 0;
    for (let value = tree && plainValue(tree); value; levels++) {
      value = Array.isArray(value) ? (value[0] as unknown) : (value as { a: unknown }).a;
    }
    expect(levels).toBe(2 * deep);
  });
});

describe('time grows with the text, not with its square', () => {
  const shapes: readonly (readonly [string, (size: number) => string])[] = [
    ['numbers', (size) => `[${'1,'.repeat(size)}]`],
    ['empty objects', (size) => `[${'{},'.repeat(size)}]`],
    ['one key again and again', (size) => `{${'a:1,'.repeat(size)}}`],
    [
      'distinct keys',
      (size) => `{${Array.from({ length: size }, (_, index) => `${index % 2 ? 'k' : '$'}${index}:1`).join()}}`,
    ],
    ['escapes', (size) => `"${'\\u0041\\n'.repeat(size)}"`],
    ['escapes in a key', (size) => `{${'\\u0041'.repeat(size)}:1}`],
    ['comments', (size) => `${'/**/'.repeat(size)}1`],
    ['digits', (size) => '1'.repeat(size * 4)],
    ['a comment without end, full of asterisks', (size) => `/${'*'.repeat(size * 4)}`],
    ['quotes where none belong', (size) => `1 "${'\\"'.repeat(size)}`],
    ['lists in lists', (size) => `[${'[[[1],2],3],'.repeat(size / 4)}]`],
  ];

  /** Milliseconds of processor time. */
  function fastest(text: string): number {
    const times = [0, 1, 2].map(() => {
      const started = process.cpuUsage();
      readJson5(text);
      return process.cpuUsage(started).user / 1000;
    });
    return Math.min(...times);
  }

  test.each(shapes)('%s', (_, shape) => {
    const small = fastest(shape(10_000));
    const large = fastest(shape(80_000));
    // Eight times the text: the square would take sixty-four times as long, and seconds where the line takes milliseconds.
    expect(large).toBeLessThan(30 * Math.max(small, 10));
  });
});

test('eight mebibytes are read in a sane multiple of the time JSON.parse takes', () => {
  const agent = { id: 'main', enabled: true, port: 18789, list: ['alpha', 'be\nta'], nested: { a: null, b: 0.25 } };
  const text = JSON.stringify(Array.from({ length: 80_000 }, () => agent));
  expect(text.length).toBeGreaterThan(limits.configBytes * 0.9);
  const started = performance.now();
  const plain = JSON.parse(text) as unknown[];
  const between = performance.now();
  const { root } = readJson5(text);
  const ours = performance.now() - between;
  expect(root?.children).toHaveLength(plain.length);
  expect(ours).toBeLessThan(100 * Math.max(between - started, 20));
});
