import { branches } from './schema-place.mjs';

/** The key that stands for any key. */
export const anyKey = 'alpha';

/** Values tried of one schema at most. */
const most = 8;

/**
 * Some values that schemas take: over them, each of a field's first words, either switch, each of its first kinds; at least two. Free
 * words and numbers are told apart wherever they stand, and some look like `provider/model`.
 * @param {readonly Record<string, unknown>[]} parts of which each takes values of its own
 * @returns {unknown[]}
 */
export function sampleValues(parts) {
  const choices = parts.filter((part) => kindOf(part) !== undefined);
  if (choices.length === 0) return ['probe-0'];
  const values = [];
  for (const part of choices) {
    const variants = Math.min(most, width(part, 0));
    for (let variant = 0; variant < variants; variant++) values.push(sample(part, variant, { count: 9 * variant }, 0));
  }
  return values.filter((value) => value !== undefined).slice(0, 3 * most);
}

/** How many samples show every choice below a schema. */
function width(schema, depth) {
  if (depth > 4) return 1;
  const kinds = alternatives(schema);
  if (kinds.length > 1) return Math.min(most, kinds.length * Math.max(...kinds.map((each) => width(each, depth))));
  const [part] = kinds;
  if (part?.enum) return part.enum.length;
  const inner = [...Object.values(part?.properties ?? {}), part?.additionalProperties, ...[part?.items ?? []].flat()];
  const below = inner.filter((child) => typeof child === 'object').map((child) => width(child, depth + 1));
  return Math.max(2, ...below);
}

function sample(schema, variant, counter, depth) {
  const kinds = alternatives(schema);
  if (kinds.length === 0) return undefined;
  const part = kinds[variant % kinds.length];
  const rest = Math.floor(variant / kinds.length);
  if (part.const !== undefined) return part.const;
  if (part.enum) return part.enum[rest % part.enum.length];
  switch (kindOf(part)) {
    case 'boolean':
      return rest % 2 === 0;
    case 'number':
    case 'integer':
      return numberFor(part, ++counter.count);
    case 'array': {
      const item = sample([part.items ?? {}].flat()[0] ?? {}, rest, counter, depth + 1);
      // Elements of lists get the name that stands for any key, should they become entries of a map.
      if (item === undefined) return [];
      return [typeof item.id === 'string' ? { ...item, id: anyKey } : item];
    }
    case 'object':
      return depth > 4 ? {} : objectFor(part, rest, counter, depth);
    case 'null':
      return null;
    default:
      return `probe${variant % 2 === 0 ? '-' : '/'}${++counter.count}`;
  }
}

function objectFor({ properties = {}, additionalProperties }, variant, counter, depth) {
  const fields = Object.entries(properties);
  if (fields.length === 0 && typeof additionalProperties === 'object') fields.push([anyKey, additionalProperties]);
  const entries = fields.map(([name, child]) => [name, sample(child, variant, counter, depth + 1)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function numberFor({ minimum = 0, exclusiveMinimum = -1, maximum = Infinity, exclusiveMaximum = Infinity }, count) {
  const low = Math.max(minimum, exclusiveMinimum + 1, 1);
  const wanted = low + 30 + count;
  return wanted <= maximum && wanted < exclusiveMaximum ? wanted : Math.min(low, maximum);
}

function alternatives(schema) {
  return branches(schema).filter((part) => kindOf(part) !== undefined);
}

/** What values a part takes; undefined where it only joins others. */
function kindOf({ type, enum: words, const: word, properties, anyOf, oneOf, allOf }) {
  if (words || word !== undefined) return 'word';
  if (type !== undefined) return [type].flat()[0];
  if (properties) return 'object';
  return anyOf || oneOf || allOf ? undefined : 'string';
}
