import { readJson5 } from '../../src/documents/json5-reader';
import { keySpan, valueAt, valueSpan, walk } from '../../src/documents/value-node';
import type { ValueNode } from '../../src/documents/value-node';
import { plainValue, protoKeys, valueTree } from '../../src/documents/value-tree';

function treeOf(text: string): ValueNode {
  const tree = valueTree(readJson5(text), 'openclaw.json');
  if (!tree) throw new Error(`no tree of ${text}`);
  return tree;
}

describe('valueTree', () => {
  test('is null where the text is refused', () => {
    expect(valueTree(readJson5('{ a: }'), 'openclaw.json')).toBeNull();
  });

  test('tells of each value its path, file, node and key', () => {
    const text = '{ agents: { list: [true, { "id": "main" }] } }';
    const node = valueAt(treeOf(text), 'agents', 'list', 1, 'id');
    expect(node).toMatchObject({ type: 'string', value: 'main' });
    expect(node?.path).toEqual(['agents', 'list', 1, 'id']);
    expect(node?.origin.path).toEqual(node?.path);
    expect(node?.origin.file).toBe('openclaw.json');
    expect(node && valueSpan(node)).toEqual({ offset: text.indexOf('"main"'), length: 6 });
    expect(node && keySpan(node)).toEqual({ offset: text.indexOf('"id"'), length: 4 });
  });

  test('gives the root and elements no key', () => {
    const tree = treeOf('[1]');
    expect(tree.path).toEqual([]);
    expect([tree, valueAt(tree, 0)].map((node) => node?.origin.key)).toEqual([null, null]);
  });

  test('goes through the values in the order they stand in the file', () => {
    const places = Array.from(
      walk(treeOf('{ a: 1, b: [2, { c: 3 }], a: 4, d: {} }')),
      (node) => node.origin.node.offset,
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).toHaveLength(7);
  });

  test('counts the last of repeated keys, whole', () => {
    const tree = treeOf('{ a: { x: 1 }, b: 0, "a": { y: 2 }, \\u0061: { z: 3 } }');
    expect(plainValue(tree)).toEqual({ b: 0, a: { z: 3 } });
  });

  test('has no inherited members', () => {
    expect(valueAt(treeOf('{ a: {} }'), 'constructor')).toBeUndefined();
    expect(valueAt(treeOf('{ a: {} }'), 'a', 'toString')).toBeUndefined();
  });
});

describe('__proto__', () => {
  const text = '{ __proto__: { a: 1 }, env: [{ "__proto__": { __proto__: 2 }, x: 3 }], "\\u005f_proto__": 4 }';

  test('is left out of the values', () => {
    expect(plainValue(treeOf(text))).toEqual({ env: [{ x: 3 }] });
  });

  test('is listed by key, in the order of the file', () => {
    const offsets = protoKeys(readJson5(text)).map((key) => key.offset);
    expect(offsets).toEqual([2, text.indexOf('"__proto__"'), text.indexOf('__proto__: 2'), text.indexOf('"\\u005f')]);
  });

  test('is not found where it is a value', () => {
    expect(protoKeys(readJson5('["__proto__", { a: "__proto__" }]'))).toEqual([]);
  });

  test('of a tree put together elsewhere becomes an own property', () => {
    const scalar = treeOf('1');
    const value = plainValue({ ...scalar, type: 'object', path: [], members: new Map([['__proto__', scalar]]) });
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('plainValue', () => {
  test('makes own properties of keys that objects inherit', () => {
    const value = plainValue(treeOf('{ constructor: 1, toString: { valueOf: null }, hasOwnProperty: [] }')) as object;
    expect(Object.entries(value)).toEqual([
      ['constructor', 1],
      ['toString', { valueOf: null }],
      ['hasOwnProperty', []],
    ]);
  });

  test('keeps minus zero, not-a-number and lone surrogates', () => {
    expect(plainValue(treeOf('[-0, NaN, "\\ud800"]'))).toEqual([-0, NaN, '\ud800']);
  });
});
