import { knownReleases } from '../../src/openclaw/releases';
import { schemaNode, schemaOf, type SchemaNode } from '../../src/openclaw/schema-table';
import { dice, type Dice } from '../schema/random-config';

/** What is done to a generated configuration, which else is one that the release's schema takes. */
const mutations = ['unknown', 'kind', 'word', 'range', 'missing', 'null', 'telling', 'other release'] as const;

/** A value of a configuration with the schema it was made from. */
interface Site {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly node: SchemaNode;
}

/** Words that OpenClaw reads more into than its schema says. */
const telling: readonly string[] = [
  'host',
  'container:web',
  'unconfined',
  '30m',
  '5 minutes',
  '7:30',
  '24:00',
  'last',
  'owner',
  'telegram',
  'nochan',
  '~/a',
  '../a',
  './a:/b',
  '/a:/b',
  'ftp://example.org',
  'http://127.0.0.1:1',
  'https://example.org/a',
  'gpt*',
  'openai/gpt-5',
  'ghost',
  'main',
  '10gb',
  'open',
  '$${TOKEN}',
  '',
  ' ',
];
const plainTexts = ['main', 'auto', '/srv/a', 'https://example.org', '30s', '#a1b2c3', '+15550100', '12345', 'NAME'];
const strange: readonly unknown[] = [true, 7, 'text', ['a'], [], {}, { a: 1 }];

/** Paths of plugins, `plugins.load.paths`, have to be there on the host that is asked. */
const ofHost = 'paths';

/** How many values a configuration has at most, about: small ones say one thing each. */
const values = 24;

/** A small configuration for a release that a number decides: half of them as the schema wants them, half with one change. */
export function generatedConfig(release: string, number: number): { readonly title: string; readonly text: string } {
  const roll = dice(number * 7919 + knownReleases.indexOf(release));
  const mutation = number % 2 === 0 ? null : pick(mutations, roll);
  const from = mutation === 'other release' ? pick(knownReleases, roll) : release;
  const maker = new Maker(roll);
  const config = maker.root(schemaOf(from));
  if (mutation !== null && mutation !== 'other release') mutate(mutation, maker.sites, roll);
  return {
    title: `generated ${number}, ${mutation ?? 'as the schema wants it'}`,
    text: JSON.stringify(config),
  };
}

class Maker {
  readonly sites: Site[] = [];
  private left = values;

  constructor(private readonly roll: Dice) {}

  root(schema: SchemaNode): unknown {
    const config: Record<string, unknown> = {};
    const names = Object.keys(schema.properties ?? {});
    while (this.left > 0) {
      const name = pick(names, this.roll);
      const number = schema.properties?.[name];
      if (number !== undefined) this.put(config, name, schemaNode(number), 1);
    }
    return config;
  }

  private put(holder: Site['holder'], key: string | number, node: SchemaNode, depth: number): void {
    this.left--;
    this.sites.push({ holder, key, node });
    Object.assign(holder, { [key]: this.value(node, depth) });
  }

  private value(node: SchemaNode, depth: number): unknown {
    const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
    if (branches.length > 0 && node.properties === undefined)
      return this.value(schemaNode(pick(branches, this.roll)), depth);
    if (node.const !== undefined) return node.const;
    if (node.enum) return pick(node.enum, this.roll);
    switch (pick([node.type ?? 'string'].flat(), this.roll)) {
      case 'object':
        return this.object(node, depth);
      case 'array':
        return this.array(node, depth);
      case 'boolean':
        return this.roll() < 0.5;
      case 'integer':
      case 'number':
        return numberOf(node, this.roll);
      case 'null':
        return null;
      default:
        return textOf(node, this.roll);
    }
  }

  private object(node: SchemaNode, depth: number): unknown {
    const value: Record<string, unknown> = {};
    const names = Object.keys(node.properties ?? {}).filter((name) => name !== ofHost);
    const wanted = this.left > 0 && names.length > 0 && depth < 9 ? 1 + Math.floor(this.roll() * 3) : 0;
    const optional = Array.from({ length: wanted }, () => pick(names, this.roll));
    for (const name of new Set([...(node.required ?? []), ...optional])) {
      const number = node.properties?.[name];
      if (number !== undefined) this.put(value, name, schemaNode(number), depth + 1);
    }
    if (typeof node.additionalProperties === 'number' && this.left > 0) {
      const named = node.propertyNames === undefined ? pick(['main', 'other', 'Home'], this.roll) : 'main';
      this.put(value, named, schemaNode(node.additionalProperties), depth + 1);
    }
    return value;
  }

  private array(node: SchemaNode, depth: number): unknown {
    const value: unknown[] = [];
    const length = Math.max(node.minItems ?? 0, this.left > 0 ? 1 : 0);
    for (let index = 0; index < length; index++) {
      const number = typeof node.items === 'number' ? node.items : node.items?.[index];
      if (number !== undefined) this.put(value, index, schemaNode(number), depth + 1);
    }
    return value;
  }
}

function mutate(mutation: (typeof mutations)[number], sites: readonly Site[], roll: Dice): void {
  const fitting = sites.filter(({ node, holder, key }) => isFit(mutation, node, Reflect.get(holder, key)));
  const site = pick(fitting.length > 0 ? fitting : sites, roll);
  Object.assign(site.holder, { [site.key]: mutated(mutation, site, roll) });
}

function isFit(mutation: (typeof mutations)[number], node: SchemaNode, value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (mutation === 'unknown') return isObject;
  if (mutation === 'missing') return isObject && (node.required?.length ?? 0) > 0;
  if (mutation === 'word') return node.enum !== undefined || node.const !== undefined || node.anyOf !== undefined;
  if (mutation === 'range') return typeof value === 'number';
  return mutation !== 'telling' || (typeof value === 'string' && node.enum === undefined);
}

function mutated(mutation: (typeof mutations)[number], { holder, key, node }: Site, roll: Dice): unknown {
  const value: unknown = Reflect.get(holder, key);
  const [required] = node.required ?? [];
  switch (mutation) {
    case 'unknown':
      return { ...Object.assign({}, value), [pick(['zzz', 'enabled', 'mode', 'name', 'constructor'], roll)]: true };
    case 'missing':
      return Object.fromEntries(Object.entries(Object.assign({}, value)).filter(([name]) => name !== required));
    case 'word':
      return 'no-such-word';
    case 'range':
      return pick([(node.minimum ?? 0) - 1, (node.maximum ?? 1e9) + 1, 1.5, 0, -3], roll);
    case 'null':
      return null;
    case 'telling':
      return pick(telling, roll);
    case 'kind':
    case 'other release':
      return pick(strange, roll);
  }
}

function numberOf({ minimum, exclusiveMinimum, maximum = 50_000 }: SchemaNode, roll: Dice): number {
  const low = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  return Math.min(maximum, Math.max(low, Math.ceil(low)) + Math.floor(roll() * 100));
}

function textOf({ pattern, minLength = 0, maxLength = Infinity }: SchemaNode, roll: Dice): string {
  const fits = (text: string): boolean =>
    text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text));
  const fitting = [...plainTexts, ...(roll() < 0.3 ? telling : [])].filter(fits);
  return fitting.length > 0 ? pick(fitting, roll) : 'main';
}

function pick<T>(list: readonly T[], roll: Dice): T {
  const picked = list[Math.floor(roll() * list.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}
