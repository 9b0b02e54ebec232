import { commandWords } from '../../src/openclaw/command-words';
import { secretArgument } from '../../src/openclaw/secret-argument';
import { processorTime } from '../processor-time';

describe('secretArgument', () => {
  it.each([
    ['--api-key=abc', null, 'abc'],
    ['-Dapi.key=abc', null, 'abc'],
    ['ACME_TOKEN=abc', null, 'abc'],
    ['abc', '--token', 'abc'],
    ['abc', '--key', 'abc'],
    ['X-API-Key: abc', '--header', 'abc'],
    ['--header=Authorization: Bearer abc', null, 'Bearer abc'],
    ['Authorization: Bearer abc', null, 'Bearer abc'],
    ['Bearer abc', 'authorization', 'Bearer abc'],
    ['abc', 'Bearer', 'abc'],
    ['bot:abc', '-u', 'abc'],
    ['{"Accept": "x", "X-API-Key": "abc"}', '--headers', 'abc'],
    ['--verbose', '--token', null],
    ['abc', '--token-file', null],
    ['--max-tokens=10', null, null],
    ['NODE_ENV=abc', null, null],
    ['Accept: abc', '-H', null],
    ['secret:abc', null, null],
    ['bot', '-u', null],
    ['abc', null, null],
    ['', '--token', ''],
  ])('%j after %j hands over %j', (word, before, expected) => {
    expect(secretArgument(word, before)).toBe(expected);
  });

  it.each(['-', 'A', '{"a":', 'a: ', '"a": "b"'])('looks at %j over and over in linear time', (piece) => {
    const time = (count: number): number => {
      const word = `{${piece.repeat(count)}`;
      return processorTime(() => {
        for (let run = 0; run < 20; run++) secretArgument(word, '--headers');
      });
    };
    expect(time(3200)).toBeLessThan(8 * Math.max(time(800), 2));
  });
});

describe('commandWords', () => {
  it.each([
    [`A='b c' npx  -y "d \\"e\\""`, ['A=b c', 'npx', '-y', 'd "e"']],
    ['a\\ b;c | d && e', ['a b', 'c', 'd', 'e']],
    ["'a\\b", ['a\\b']],
    ['', []],
    ['a '.repeat(10_000), []],
  ])('%j', (line, expected) => {
    expect(commandWords(line)).toEqual(expected);
  });
});
