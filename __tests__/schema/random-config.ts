import { schemaNode, schemaOf, type SchemaNode } from '../../src/openclaw/schema-table';

/** Numbers from 0 up to 1 that a seed decides (mulberry32). */
export type Dice = (() => number) & { readonly careful?: boolean };

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A configuration that a release's schema suggests, with a mistake here and there in two of three. */
export function randomConfig(version: string, roll: Dice): unknown {
  const careful = roll() < 0.35;
  return valueFor(schemaOf(version), careful ? Object.assign(() => roll(), { careful }) : roll, 0);
}

const strange: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  3.5,
  1e20,
  '',
  'auto',
  'x'.repeat(300),
  [],
  ['a'],
  {},
  { a: 1 },
  [[{}]],
];
const texts: readonly string[] = [
  'auto',
  'main',
  'UPPER_CASE',
  'lower-case',
  '#a1b2c3',
  '30s',
  '+15550100',
  'https://example.org/a',
  '12345',
  ' ',
  '/tmp/a',
];
const keys: readonly string[] = [
  'main',
  'default',
  'Main',
  'a b',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x'.repeat(70),
  'a/b~c',
  '*',
  '',
];

function pick<T>(list: readonly T[], roll: Dice): T | undefined {
  return list[Math.floor(roll() * list.length)];
}

function valueFor(node: SchemaNode, roll: Dice, depth: number): unknown {
  if (!roll.careful && roll() < 0.05 && depth > 0) return pick(strange, roll);
  const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
  const branch = pick(branches, roll);
  if (branch !== undefined && (node.properties === undefined || roll() < 0.2))
    return valueFor(schemaNode(branch), roll, depth);
  if (node.const !== undefined) return node.const;
  if (node.enum) return pick(node.enum, roll);
  switch (pick([node.type ?? 'string'].flat(), roll) ?? 'string') {
    case 'object':
      return objectFor(node, roll, depth);
    case 'array':
      return arrayFor(node, roll, depth);
    case 'boolean':
      return roll() < 0.5;
    case 'null':
      return null;
    case 'integer':
    case 'number':
      return numberFor(node, roll);
    default:
      return textFor(node, roll);
  }
}

function objectFor(node: SchemaNode, roll: Dice, depth: number): unknown {
  const value: Record<string, unknown> = {};
  const names = Object.keys(node.properties ?? {});
  const share = Math.min(1, (depth === 0 ? 6 : 5) / Math.max(names.length, 1));
  for (const name of names) {
    const wanted = node.required?.includes(name) ? roll.careful === true || roll() < 0.93 : roll() < share;
    const number = node.properties?.[name];
    if (wanted && number !== undefined && depth < 12) value[name] = valueFor(schemaNode(number), roll, depth + 1);
  }
  const more = typeof node.additionalProperties === 'number' ? node.additionalProperties : null;
  for (let count = more === null ? 0 : Math.floor(roll() * 3); count > 0; count--) {
    if (more !== null)
      value[roll.careful ? 'main' : (pick(keys, roll) ?? 'main')] = valueFor(schemaNode(more), roll, depth + 1);
  }
  if (!roll.careful && roll() < 0.08) value[pick(keys, roll) ?? 'main'] = pick(strange, roll);
  return value;
}

function arrayFor(node: SchemaNode, roll: Dice, depth: number): unknown {
  const { items } = node;
  const length = Math.floor(roll() * 4);
  return Array.from({ length }, (_, index) => {
    const number = typeof items === 'number' ? items : items?.[index];
    return number === undefined ? pick(strange, roll) : valueFor(schemaNode(number), roll, depth + 1);
  });
}

function numberFor(node: SchemaNode, roll: Dice): number {
  const low = node.minimum ?? node.exclusiveMinimum ?? -5;
  const high = Math.min(node.maximum ?? 1000, 100_000);
  if (roll.careful) return Math.max(low, Math.min(high, Math.ceil(low + 1)));
  const number = low + roll() * (high - low) * 1.1;
  return roll() < 0.85 ? Math.round(number) : number;
}

function textFor({ pattern, minLength = 0 }: SchemaNode, roll: Dice): string {
  const fits = texts.filter((text) => text.length >= minLength && (!pattern || new RegExp(pattern, 'u').test(text)));
  return pick(roll.careful || roll() < 0.8 ? fits : texts, roll) ?? 'auto';
}
