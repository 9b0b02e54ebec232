import { withinBudget } from '../../src/snapshot/budget';
import { BatchParser } from '../../src/snapshot/batch-parser';
import { parseIndex } from '../../src/snapshot/index-listing';
import { parseTree } from '../../src/snapshot/tree-listing';

const id = 'a'.repeat(40);

describe('BatchParser', () => {
  const output = Buffer.from(`${id} blob 5\nab\ncd\n${id} missing\n${id} blob 0\n\n${id} tree 3\nxyz\n`);
  const expected = ['blob ab\ncd', null, 'blob ', 'tree xyz'];

  test.each([1, 2, 3, 7, 48, 49, 50, 51, 1000])('reads the same objects from chunks of %d bytes', (size) => {
    const taken: (string | null)[] = [];
    const parser = new BatchParser((object) =>
      taken.push(object && `${object.type} ${object.bytes?.toString() ?? 'passed over'}`),
    );
    for (let at = 0; at < output.length; at += size) parser.push(output.subarray(at, at + size));
    expect(taken).toEqual(expected);
    expect(parser.isComplete()).toBe(true);
  });

  test.each([1, 2, 50, 1000])('passes over what is too large, in chunks of %d bytes', (size) => {
    const taken: (string | null)[] = [];
    const parser = new BatchParser(
      (object) => taken.push(object && `${object.type} ${object.bytes?.toString() ?? 'passed over'}`),
      3,
    );
    for (let at = 0; at < output.length; at += size) parser.push(output.subarray(at, at + size));
    expect(taken).toEqual(['blob passed over', null, 'blob ', 'tree xyz']);
    expect(parser.isComplete()).toBe(true);
  });

  test('tells output that was cut off', () => {
    const parser = new BatchParser(() => undefined);
    parser.push(output.subarray(0, 50));
    expect(parser.isComplete()).toBe(false);
  });

  test.each([`${id} ambiguous\n`, 'x'.repeat(300), `${id} blob 1\nab\n`])('refuses what is no batch output', (text) => {
    const parser = new BatchParser(() => undefined);
    expect(() => {
      parser.push(Buffer.from(text));
    }).toThrow('git cat-file --batch');
  });
});

describe('parseTree', () => {
  test('reads modes, sizes and odd paths', () => {
    const text = `100644 blob ${id}      12\ta\tb\nc\x00120000 blob ${id}     BAD\tl\x00160000 commit ${id}       -\ts\0`;
    expect(parseTree(Buffer.from(text))).toEqual([
      { path: 'a\tb\nc', mode: '100644', id, size: 12 },
      { path: 'l', mode: '120000', id, size: null },
      { path: 's', mode: '160000', id, size: 0 },
    ]);
  });

  test('shows bytes that are no UTF-8 as U+FFFD', () => {
    const text = Buffer.concat([Buffer.from(`100644 blob ${id} 1\tx`), Buffer.from([0xff, 0]), Buffer.from('')]);
    expect(parseTree(text).map(({ path }) => path)).toEqual(['x\uFFFD']);
  });

  test('reads an empty tree', () => {
    expect(parseTree(Buffer.alloc(0))).toEqual([]);
  });
});

describe('parseIndex', () => {
  const stage = (mark: string, stageNumber: number, path: string): string =>
    `M 100644 ${mark.repeat(40)} ${stageNumber}\t${path}\0`;
  const idsOf = (text: string): readonly (string | undefined)[] =>
    parseIndex(Buffer.from(text)).map(({ path, tracked }) => `${path} ${tracked?.id[0] ?? ''}`);

  test('takes our stage of a conflict, or else the first', () => {
    expect(idsOf(stage('1', 1, 'p') + stage('2', 2, 'p') + stage('3', 3, 'p'))).toEqual(['p 2']);
    expect(idsOf(stage('1', 1, 'p') + stage('3', 3, 'p'))).toEqual(['p 1']);
    expect(idsOf(stage('3', 3, 'p') + stage('1', 1, 'q'))).toEqual(['p 3', 'q 1']);
  });

  test('keeps the bytes of a path that is no UTF-8', () => {
    const [record] = parseIndex(Buffer.concat([Buffer.from('? \u00e9'), Buffer.from([0xfe, 0])]));
    expect(record).toEqual({ path: '\u00e9\uFFFD', bytes: '\u00c3\u00a9\u00fe', tracked: null });
  });
});

describe('withinBudget', () => {
  const limits = { fileBytes: 10, totalBytes: 20 };

  test.each([
    [
      [10, 10],
      [true, true],
    ],
    [
      [11, 10, 10],
      [false, true, true],
    ],
    [
      [10, 10, 1],
      [true, false, true],
    ],
    [
      [9, 9, 9],
      [true, true, false],
    ],
    [[], []],
  ])('of sizes %j it reads %j', (sizes, expected) => {
    expect(withinBudget(sizes, limits)).toEqual(expected);
  });
});
