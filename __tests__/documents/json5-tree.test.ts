import * as jsonc from 'jsonc-parser';
import { readJson5 } from '../../src/documents/json5-reader';

const config = JSON.stringify(
  {
    meta: { lastTouchedVersion: '2026.9.6' },
    agents: {
      list: [
        { id: 'main', tools: [] },
        { id: 'second', limits: { a: -1.5e3, b: 0, c: {} } },
      ],
    },
    '': [[[null, true, 'line\nend \u00e9 "quoted"']]],
    'a/b~c': false,
  },
  null,
  2,
);

describe('the tree is the one jsonc-parser makes of plain JSON', () => {
  test.each([
    config,
    JSON.stringify(JSON.parse(config)),
    '0',
    '[]',
    '{}',
    '"text"',
    ' { "a" : [ 1 , { "b" : null } ] } ',
    '[[],{}]',
  ])('%#', (text) => {
    const { root } = readJson5(text);
    expect(root).toEqual(jsonc.parseTree(text));
    expect(root && jsonc.getNodeValue(root)).toEqual(JSON.parse(text));
  });
});

describe("jsonc-parser's functions on JSON5", () => {
  const text = "{ agents: { list: [ { id: 'main' }, { id: 'two', n: -Infinity, } ] } /* end */ }";
  const { root } = readJson5(text);
  if (!root) throw new Error('a valid text has a root');

  test('findNodeAtLocation', () => {
    const node = jsonc.findNodeAtLocation(root, ['agents', 'list', 1, 'id']);
    expect(node).toMatchObject({ type: 'string', value: 'two', offset: text.indexOf("'two'"), length: 5 });
    expect(jsonc.findNodeAtLocation(root, ['agents', 'list', 1, 'n'])?.value).toBe(-Infinity);
  });

  test('getNodePath', () => {
    const node = jsonc.findNodeAtLocation(root, ['agents', 'list', 1, 'n']);
    expect(node && jsonc.getNodePath(node)).toEqual(['agents', 'list', 1, 'n']);
  });

  test('findNodeAtOffset', () => {
    expect(jsonc.findNodeAtOffset(root, text.indexOf('list') + 1)).toMatchObject({ value: 'list', length: 4 });
    expect(jsonc.findNodeAtOffset(root, text.indexOf('main'))).toMatchObject({ value: 'main', length: 6 });
    expect(jsonc.findNodeAtOffset(root, text.indexOf('/*'))).toBe(root);
  });

  test('getNodeValue', () => {
    expect(jsonc.getNodeValue(root)).toEqual({ agents: { list: [{ id: 'main' }, { id: 'two', n: -Infinity }] } });
  });

  test('a member reaches from its key to its value and knows its colon', () => {
    const member = jsonc.findNodeAtLocation(root, ['agents', 'list', 1, 'id'])?.parent;
    expect(member).toMatchObject({ type: 'property', offset: text.indexOf("id: 'two'"), length: 9 });
    expect(member?.colonOffset).toBe(text.indexOf(": 'two'"));
  });
});
