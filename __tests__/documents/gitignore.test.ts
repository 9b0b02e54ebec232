import { readIgnoreRules } from '../../src/documents/gitignore';
import { gitignoreLines } from '../../src/documents/gitignore-lines';
import { processorTime } from '../processor-time';

const rules = (files: Readonly<Record<string, string>>) => readIgnoreRules(new Map(Object.entries(files)));
const ignored = (text: string, path: string): boolean => rules({ '.gitignore': text }).verdict(path).ignored;

describe('reading lines', () => {
  it.each([
    ['a byte order mark', '\uFEFFa\n', [[1, 'a', 1]]],
    [
      'CRLF and a comment',
      '# x\r\na\r\n!b',
      [
        [2, 'a', 5],
        [3, '!b', 8],
      ],
    ],
    [
      'trailing spaces, escaped and not',
      'a  \nb\\  \nc\t',
      [
        [1, 'a', 0],
        [2, 'b\\ ', 4],
        [3, 'c\t', 9],
      ],
    ],
    [
      'a NUL',
      'a\0b\n\0c\nd',
      [
        [1, 'a', 0],
        [3, 'd', 7],
      ],
    ],
    ['blank lines and a lone !', '\n  \n!\na', [[4, 'a', 6]]],
  ])('knows %s', (_, text, expected) => {
    expect(gitignoreLines(text).map(({ number, text: line, span }) => [number, line, span.offset])).toEqual(expected);
  });
});

describe('verdicts', () => {
  it('lets the deepest file decide, and names file, line and pattern', () => {
    const both = rules({ '.gitignore': '# logs\n*.log\nagents/*/sessions/\n', 'keep/.gitignore': '!*.log\n' });
    expect(both.verdict('x.log')).toEqual({
      ignored: true,
      by: { file: '.gitignore', line: 2, pattern: '*.log', span: { offset: 7, length: 5 } },
    });
    expect(both.verdict('keep/x.log')).toEqual({
      ignored: false,
      by: { file: 'keep/.gitignore', line: 1, pattern: '!*.log', span: { offset: 0, length: 6 } },
    });
    expect(both.verdict('agents/main/sessions/a/b')).toMatchObject({ ignored: true, by: { line: 3 } });
    expect(both.verdict('openclaw.json')).toEqual({ ignored: false, by: null });
  });

  it('brings nothing back below an ignored directory', () => {
    expect(ignored('logs/\n!logs/keep.log\n', 'logs/keep.log')).toBe(true);
    expect(ignored('logs/*\n!logs/keep.log\n', 'logs/keep.log')).toBe(false);
  });

  it('judges a file alone where a deeper .gitignore brought its directory back', () => {
    const both = rules({ '.gitignore': 'foo/\n', 'a/.gitignore': '!foo/\n' });
    expect(both.verdict('a/foo/x').ignored).toBe(false);
    expect(both.verdict('b/foo/x').ignored).toBe(true);
  });

  it('tells case apart, and bytes as git does', () => {
    expect(ignored('LOGS/', 'logs/a')).toBe(false);
    expect(ignored('??', 'é')).toBe(true);
    expect(ignored('?', 'é')).toBe(false);
  });

  it('takes a trailing comment as part of the pattern', () => {
    expect(ignored('*.log # logs', 'a.log')).toBe(false);
    expect(ignored('*.log # logs', 'a.log # logs')).toBe(true);
  });
});

describe('what is not judged', () => {
  it('is listed, and leans to "not ignored"', () => {
    const hostile = rules({ '.gitignore': `*.log\n${'**/a/'.repeat(5)}\n!${'**/b/'.repeat(5)}\n*.tmp\n` });
    expect(hostile.unjudged).toEqual([{ file: '.gitignore', line: 2, count: 2, reason: 'too-complex' }]);
    expect(hostile.verdict('a.log')).toMatchObject({ ignored: false, by: { line: 3 } });
    expect(hostile.verdict('a.tmp')).toMatchObject({ ignored: true, by: { line: 4 } });
  });

  it('names the forms that git reads in a way of its own', () => {
    const odd = rules({ '.gitignore': 'x/a**/b\n**\\/b\n!**/fine\na**\n/**\n' });
    expect(odd.unjudged).toEqual([{ file: '.gitignore', line: 1, count: 2, reason: 'unusual' }]);
  });

  it('judges a path beyond the limits by its directory at the limit', () => {
    const deep = rules({ '.gitignore': '/top/\n*.log\n' });
    expect(deep.verdict(`top/${'a/'.repeat(3000)}b`).ignored).toBe(true);
    expect(deep.verdict(`${'a/'.repeat(3000)}b.log`).ignored).toBe(false);
    expect(deep.verdict(`${'a'.repeat(5000)}.log`).ignored).toBe(false);
  });
});

it.each([
  ['10,000 stars', '*'.repeat(10_000), 0],
  ['stars between letters', '*a'.repeat(400), 0],
  ['a line of a mebibyte', 'a'.repeat(1 << 20), 1],
  ['a mebibyte of patterns', '*a*b*c\n'.repeat(150_000), 1],
  ['a mebibyte of deep patterns', '**/a/**/b/**/c\n'.repeat(70_000), 1],
  ['a mebibyte of spaces', `${' '.repeat(1 << 20)}a`, 1],
])('answers in bounded time: %s', (_, text, unjudged) => {
  const ask = (patterns: string) => (): void => {
    const asked = rules({ '.gitignore': patterns });
    for (let index = 0; index < 20; index++) asked.verdict(`${'a/'.repeat(60)}${index}${'ab'.repeat(100)}`);
  };
  const ordinary = Array.from({ length: 5000 }, (_each, index) => `/directory-${index}/*.log\n`).join('');
  expect(rules({ '.gitignore': text }).unjudged).toHaveLength(unjudged);
  expect(processorTime(ask(text)) / processorTime(ask(ordinary))).toBeLessThan(20);
});

it('judges fewer patterns where many directories are asked about, and says so', () => {
  const files = new Map([
    ['.gitignore', 'a\n'.repeat(3000)],
    ['.openclaw-1/.gitignore', 'b\n'.repeat(10)],
  ]);
  const directories = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `.openclaw-${index}`);
  expect(readIgnoreRules(files, directories(30)).unjudged).toEqual([]);
  expect(readIgnoreRules(files, directories(100)).unjudged).toEqual([
    { file: '.gitignore', line: 1001, count: 2000, reason: 'too-many' },
    { file: '.openclaw-1/.gitignore', line: 1, count: 10, reason: 'too-many' },
  ]);
});
