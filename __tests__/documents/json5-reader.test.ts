import { getNodeValue } from 'jsonc-parser';
import { readJson5 } from '../../src/documents/json5-reader';

function valueOf(text: string): unknown {
  const { root, errors } = readJson5(text);
  expect(errors).toEqual([]);
  return root && getNodeValue(root);
}

describe('readJson5', () => {
  test.each([
    ['{ a: 1, "b": [true, false, null], }', { a: 1, b: [true, false, null] }],
    ["'it\\'s'", "it's"],
    ['"a\\\r\nb\\\nc\\\u2028d"', 'abcd'],
    ['"\\x41\\u0042\\0\\v\\q\\/"', 'AB\0\vq/'],
    ['"\u2028\t"', '\u2028\t'],
    ['"\ud800x\\udc00"', '\ud800x\udc00'],
    ['[+1, -1, +.5, 5., 5.e1, 0xFf, -0x10]', [1, -1, 0.5, 5, 50, 255, -16]],
    ['[-0, -0x0, -0.0e1]', [-0, -0, -0]],
    ['[NaN, -NaN, Infinity, +Infinity, -Infinity]', [NaN, NaN, Infinity, Infinity, -Infinity]],
    ['{ null: 1, true: 2, class: 3, $: 4, _: 5 }', { null: 1, true: 2, class: 3, $: 4, _: 5 }],
    ['{ \\u0061b\\u200d: 1, 𝒳: 2, ℵ: 3 }', { 'ab\u200d': 1, 𝒳: 2, ℵ: 3 }],
    ['\ufeff/* a */ 1 // b', 1],
    ['\u00a0\v\f\u3000\u2029[]', []],
  ])('reads %j', (text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  test('keeps lone surrogates as they are', () => {
    expect(readJson5('"\\ud800"').root?.value).toBe('\ud800');
  });

  test('keeps __proto__ as an ordinary key', () => {
    const { root } = readJson5('{ "__proto__": { a: 1 }, __proto__: 2 }');
    expect(root?.children?.map((member) => member.children?.[0]?.value as string)).toEqual(['__proto__', '__proto__']);
  });

  test('tells where comments stand, without the end of the line', () => {
    const { comments } = readJson5('// a\r\n{ /* b\n */ x: "// no comment" } //');
    expect(comments).toEqual([
      { span: { offset: 0, length: 4 }, kind: 'line' },
      { span: { offset: 8, length: 8 }, kind: 'block' },
      { span: { offset: 38, length: 2 }, kind: 'line' },
    ]);
  });

  test('counts a byte order mark as one unit', () => {
    expect(readJson5('\ufeff{}').root).toMatchObject({ type: 'object', offset: 1, length: 2 });
  });

  test('says which key is lost and that the last one wins, object by object', () => {
    const text = '{ a: 1, b: { a: 2 }, "\\u0061": 3, b: 4, \'a\': 5 }';
    const places = readJson5(text).duplicates.map(({ lost, wins }) => [lost.offset, wins.offset]);
    expect(places).toEqual([
      [2, 40],
      [8, 34],
      [21, 40],
    ]);
  });

  test('finds a repeated key among many', () => {
    const keys = Array.from({ length: 30 }, (_, index) => `k${index}: ${index}`);
    const { duplicates } = readJson5(`{ ${keys.join(', ')}, k3: 0, k29: 0, k3: 1 }`);
    expect(
      duplicates.map(({ lost, wins }) => [
        lost.value as string,
        lost.parent?.children?.[1]?.value as number,
        wins.offset,
      ]),
    ).toEqual([
      ['k3', 3, expect.any(Number)],
      ['k29', 29, expect.any(Number)],
      ['k3', 0, duplicates[0]?.wins.offset],
    ]);
  });
});

describe('readJson5 refuses', () => {
  test.each([
    ['', 0, 0, 'a value'],
    [' \n', 2, 0, 'a value'],
    ['// only\n/* comments */', 22, 0, 'a value'],
    ['}', 0, 1, 'a value'],
    ['/', 0, 1, 'a value'],
    ['# yaml', 0, 1, 'a value'],
    ['mode: local', 0, 4, 'a value (text needs quotes)'],
    ['{ mode: local }', 8, 5, 'a value (text needs quotes)'],
    ['[True]', 1, 4, 'a value or "]" (text needs quotes)'],
    ['{ a: undefined }', 5, 9, 'a value (text needs quotes)'],
    ['{ a: }', 5, 1, 'a value'],
    ['{ a: \u{1f600} }', 5, 2, 'a value'],
    ['[', 1, 0, 'a value or "]"'],
    ['[,]', 1, 1, 'a value or "]"'],
    ['[1 2]', 3, 1, '"," or "]"'],
    ['[1 "two, \\" words" ]', 3, 15, '"," or "]"'],
    ['[1 "no end\n]', 3, 7, '"," or "]"'],
    ['[1}', 2, 1, '"," or "]"'],
    ['[nullx]', 5, 1, '"," or "]"'],
    ['{', 1, 0, 'a key or "}"'],
    ['{ a: 1, , }', 8, 1, 'a key or "}"'],
    ['{ 12: 1 }', 2, 2, 'a key or "}"'],
    ['{ a-b: 1 }', 3, 2, '":"'],
    ['{ "a" "b" }', 6, 3, '":"'],
    ['{ "a"', 5, 0, '":"'],
    ['{ a: 1\n  b: 2 }', 9, 1, '"," or "}"'],
    ['{ a: 1', 6, 0, '"," or "}"'],
    ['{} {}', 3, 1, 'the end of the file'],
    ['1 trailing', 2, 8, 'the end of the file'],
    ['"open\n"', 5, 0, 'a closing quote'],
    ['\'open"', 6, 0, 'a closing quote'],
    ['"\\', 2, 0, 'a closing quote'],
    ['{ "a": "\\\\\\', 11, 0, 'a closing quote'],
    ['"\\x4"', 4, 1, 'two hexadecimal digits after "\\x"'],
    ['"\\u12', 5, 0, 'four hexadecimal digits after "\\u"'],
    ['"\\u{41}"', 3, 1, 'four hexadecimal digits after "\\u"'],
    ['"\\1"', 2, 1, 'no digit after the backslash'],
    ['"\\01"', 3, 1, 'no digit after "\\0"'],
    ['{ a\\x: 1 }', 3, 1, 'a letter as "\\u" and four hexadecimal digits'],
    ['{ \\u0031: 1 }', 2, 6, 'a letter as "\\u" and four hexadecimal digits'],
    ['{ \\u00', 6, 0, 'a letter as "\\u" and four hexadecimal digits'],
    ['[01]', 1, 2, 'a number without a leading zero'],
    ['-012.5e1,', 0, 8, 'a number without a leading zero'],
    ['0x', 0, 2, 'a number'],
    ['[1e+]', 1, 3, 'a number'],
    ['.', 0, 1, 'a number'],
    ['- 1', 0, 1, 'a number'],
    ['Inf', 0, 3, 'a number'],
    ['/* open', 7, 0, '"*/", the end of the comment'],
    ['[1, /*/', 7, 0, '"*/", the end of the comment'],
  ])('%j', (text, offset, length, expected) => {
    expect(readJson5(text)).toMatchObject({
      root: undefined,
      errors: [{ kind: 'unexpected', span: { offset, length }, expected }],
      duplicates: [],
    });
  });

  test('nothing of the file in what it expected', () => {
    const hostile = [
      '{ a: MARK }',
      'MARK',
      '["MARK" MARK]',
      '{ MARK }',
      '"\\xMARK"',
      '/*MARK',
      '{\\u00MARK: 1}',
      '0MARK',
    ];
    for (const text of hostile) expect(JSON.stringify(readJson5(text).errors)).not.toContain('MARK');
    expect(hostile.map((text) => readJson5(text).errors.length)).toEqual(hostile.map(() => 1));
  });
});
