import type { Node } from 'jsonc-parser';
import { moveMember } from '../../src/documents/member-move';
import { readJson5 } from '../../src/documents/json5-reader';
import { plainValue, valueTree } from '../../src/documents/value-tree';
import { edited } from '../../src/remedies/edited';
import { dice, type Dice } from '../schema/random-config';

const path = 'openclaw.json';

function below(limit: number, roll: Dice): number {
  return Math.floor(roll() * limit);
}

/** How one text is written: what stands between tokens, how keys and strings look, and whether the last member has a comma. */
interface Style {
  readonly end: string;
  readonly unit: string;
  readonly quote: string;
  readonly comments: number;
  readonly trailing: boolean;
}

function styleOf(roll: Dice): Style {
  return {
    end: ['\n', '\r\n', '\u2028'][below(3, roll)] ?? '\n',
    unit: ['  ', '\t', ''][below(3, roll)] ?? '',
    quote: ['"', "'", ''][below(3, roll)] ?? '',
    comments: [0, 0.2, 0.6][below(3, roll)] ?? 0,
    trailing: roll() < 0.5,
  };
}

let numbered = 0;

function note(style: Style, roll: Dice): string {
  if (roll() >= style.comments) return '';
  numbered++;
  return roll() < 0.5 ? `/* ${numbered} */` : `// ${numbered}, {${style.end}`;
}

/** An object as text; the names of its members are its own, so that none stands twice. */
function object(style: Style, depth: number, roll: Dice): string {
  const inline = roll() < 0.4;
  const line = inline ? ' ' : style.end + style.unit.repeat(depth + 1);
  const members = Array.from({ length: below(4, roll) }, (_, index) => {
    const key = `${style.quote}m${depth}${index}${style.quote}`;
    const value = depth < 3 && roll() < 0.6 ? object(style, depth + 1, roll) : scalar(style, roll);
    return [
      note(style, roll),
      line,
      key,
      note(style, roll),
      ':',
      note(style, roll),
      ' ',
      value,
      note(style, roll),
    ].join('');
  });
  const close = inline ? '' : style.end + style.unit.repeat(depth);
  const comma = style.trailing && members.length > 0 ? `,${note(style, roll)}` : '';
  return `{${members.join(`,${note(style, roll)}`)}${comma}${close}${note(style, roll)}}`;
}

function scalar(style: Style, roll: Dice): string {
  return ['1', 'true', `[1,${style.end}2]`, style.quote === "'" ? "'it, }'" : '"a // {"'][below(4, roll)] ?? 'null';
}

function nodesBelow(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesBelow)];
}

function commentsOf(text: string): string[] {
  return readJson5(text)
    .comments.map(({ span }) => text.slice(span.offset, span.offset + span.length))
    .sort();
}

function plain(text: string): unknown {
  const document = readJson5(text);
  expect(document.errors).toEqual([]);
  const tree = valueTree(document, path);
  return tree && plainValue(tree);
}

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

type Plain = Record<string, unknown>;

function objectAt(root: unknown, node: Node): Plain {
  const keys: string[] = [];
  for (let at: Node | undefined = node; at; at = at.parent)
    if (at.type === 'property') keys.unshift(String(at.children?.[0]?.value));
  return keys.reduce((value, key) => value[key] as Plain, root as Plain);
}

test('a moved member is read at its new place, all else and every comment as before', () => {
  let moved = 0;
  const strict: string[] = [];
  for (let seed = 0; seed < 3000; seed++) {
    const roll = dice(seed);
    const style = styleOf(roll);
    const text = note(style, roll) + object(style, 0, roll) + note(style, roll);
    const root = readJson5(text).root;
    const all = root ? nodesBelow(root) : [];
    const properties = all.filter(({ type }) => type === 'property');
    const property = properties[below(properties.length, roll)];
    const [key, value] = property?.children ?? [];
    if (!property?.parent || !key || !value) continue;
    const objects = all.filter((node) => node.type === 'object' && !nodesBelow(property).includes(node));
    const target = objects[below(objects.length, roll)];
    if (!target) continue;
    const name = roll() < 0.3 ? String(key.value) : 'new-name';
    const keys = [...['one', 'two'].slice(0, below(3, roll)), name];
    if (keys.length === 1 && target.children?.some((child) => child.children?.[0]?.value === name)) continue;
    const after = edited(path, text, moveMember({ path, text, property }, target, keys));

    const expected = plain(text);
    const from = objectAt(expected, property.parent);
    const to = objectAt(expected, target);
    const held = from[String(key.value)];
    Reflect.deleteProperty(from, String(key.value));
    Object.assign(
      to,
      keys.reduceRight<unknown>((inner, each) => ({ [each]: inner }), held),
    );
    expect({ text, after, value: plain(after) }).toEqual({ text, after, value: expected });
    expect({ text, after, comments: commentsOf(after) }).toEqual({ text, after, comments: commentsOf(text) });
    if (isStrict(text)) strict.push(after);
    moved++;
  }
  expect(moved).toBeGreaterThan(1500);
  expect(strict.length).toBeGreaterThan(50);
  expect(strict.filter((after) => !isStrict(after))).toEqual([]);
});

/** Moves the member called `old` into the object that stands under `into`, or the root. */
function movedTo(text: string, into: string | null, keys: readonly string[]): string {
  const root = readJson5(text).root;
  const properties = (root ? nodesBelow(root) : []).filter(({ type }) => type === 'property');
  const named = (name: string): Node | undefined => properties.find(({ children }) => children?.[0]?.value === name);
  const property = named('old');
  const object = into === null ? root : named(into)?.children?.[1];
  if (!property || !object) throw new Error('the text lacks what is to be moved');
  return edited(path, text, moveMember({ path, text, property }, object, keys));
}

test.each<[string, string, string | null, readonly string[], string]>([
  ['a new name', '{ "a": 1, "old": 2 }', null, ['new'], '{ "a": 1, "new": 2 }'],
  ['deeper in place', "{ 'old': [1] /* why */ }", null, ['x', 'new'], "{ 'x': { 'new': [1] } /* why */ }"],
  ['below its own name', '{ old: 1, }', null, ['vars', 'old'], '{ vars: { old: 1 }, }'],
  [
    'to the end, lines and commas as they are there',
    '{\n  "to": {\n    "a": 1 // a\n  },\n  "from": {\n    "b": 2,\n    "old": "x"\n  }\n}\n',
    'to',
    ['old'],
    '{\n  "to": {\n    "a": 1, // a\n    "old": "x"\n  },\n  "from": {\n    "b": 2\n  }\n}\n',
  ],
  [
    'out of the middle, with its comma and its line',
    '{\n\tfrom: {\n\t\told: 1,\n\t\tb: 2,\n\t},\n\tto: {},\n}',
    'to',
    ['x', 'old'],
    '{\n\tfrom: {\n\t\tb: 2,\n\t},\n\tto: { x: { old: 1 } },\n}',
  ],
  ['into an object above', '{ a: { old: 1 } }', null, ['new'], '{ a: { }, new: 1 }'],
  ['into braces on two lines', '{ old: 1, to: {\n} }', 'to', ['new'], '{ to: {\n  new: 1\n} }'],
  ['a name that needs quotes', '{ old: 1 }', null, ['a-b'], '{ "a-b": 1 }'],
])('%s', (_, text, into, keys, after) => {
  expect(movedTo(text, into, keys)).toBe(after);
});

test('no edit repeats a value of the file', () => {
  const text = '{ from: { old: "hunter2" }, to: {} }';
  const root = readJson5(text).root;
  const [from, to] = root?.children?.map((member) => member.children?.[1]) ?? [];
  const property = from?.children?.[0];
  const edits = property && to ? moveMember({ path, text, property }, to, ['new']) : [];
  expect(edits.length).toBeGreaterThan(0);
  expect(JSON.stringify(edits)).not.toContain('hunter2');
});
