import { schemaNode, type SchemaNode } from '../openclaw/schema-table';

/** Words of a closed vocabulary are listed up to this length together (UTF-16 units). */
const listed = 200;

/** Patterns of the schemas in words; any other is quoted. */
const patternsInWords: Readonly<Record<string, string>> = {
  '^[A-Z][A-Z0-9_]{0,127}$': 'the name of an environment variable (capitals, digits, underscores)',
  '^[a-z][a-z0-9_-]{0,63}$': 'a name of lower-case letters, digits, "_" and "-"',
  '^\\d+$': 'digits only',
  '^#?[0-9a-fA-F]{6}$': 'a colour of six hexadecimal digits',
  '^\\+[1-9]\\d{1,14}$': 'a phone number such as +15550100',
  '^https?:\\/\\/': 'an http:// or https:// address',
  '^https:\\/\\/.*': 'an https:// address',
  '^\\d+(?:ms|s|m|h)$': 'a duration such as 30s or 5m',
  '\\S': 'text that is not blank',
  '^/': 'an absolute path',
};

/** What a schema takes, in words: `one of "auto", "lan"`, `a whole number from 1 to 65535`, `text`. All of it is the release's vocabulary. */
export function describe(node: SchemaNode): string {
  const parts = new Parts();
  collect(node, parts);
  return parts.text();
}

/** The words for several constants or types at once: `one of "a", "b", or true or false`. */
export function describeAny(nodes: readonly SchemaNode[]): string {
  const parts = new Parts();
  for (const node of nodes) collect(node, parts);
  return parts.text();
}

class Parts {
  readonly words = new Set<string>();
  readonly forms = new Set<string>();

  text(): string {
    const words = [...this.words];
    const shown = fitting(words);
    const left = words.length - shown.length;
    const rest = left > 1 ? ` or ${left} others` : left === 1 ? ' or one other' : '';
    const choice = words.length === 0 ? [] : [words.length === 1 ? words.join() : `one of ${shown.join(', ')}${rest}`];
    const all = [...choice, ...this.forms];
    if (all.length === 0) return 'a value of another kind';
    if (all.length < 3) return all.join(' or ');
    return `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
  }
}

/** As many words, from the first, as fit. */
function fitting(words: readonly string[]): readonly string[] {
  let length = 0;
  const end = words.findIndex((word) => (length += word.length + 2) > listed);
  return end < 0 ? words : words.slice(0, Math.max(end, 1));
}

function collect(node: SchemaNode, parts: Parts): void {
  const branches = node.anyOf ?? node.oneOf;
  if (branches) for (const number of branches) collect(schemaNode(number), parts);
  else if (node.const !== undefined) parts.words.add(JSON.stringify(node.const));
  else if (node.enum) for (const value of node.enum) parts.words.add(JSON.stringify(value));
  else if (node.type === undefined && node.allOf) for (const number of node.allOf) collect(schemaNode(number), parts);
  else for (const type of [node.type ?? []].flat()) parts.forms.add(formOf(node, type));
}

function formOf(node: SchemaNode, type: string): string {
  switch (type) {
    case 'string':
      return textForm(node);
    case 'integer':
      return `a whole number${range(node)}`;
    case 'number':
      return `a number${range(node)}`;
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'array':
      return `a list${count(node.minItems, node.maxItems, 'element')}`;
    case 'object':
      return `an object${count(node.minProperties, node.maxProperties, 'field')}`;
    default:
      return 'a value of another kind';
  }
}

function textForm(node: SchemaNode): string {
  if (node.pattern !== undefined)
    return patternsInWords[node.pattern] ?? `text that matches ${node.pattern.slice(0, 60)}`;
  if (node.format === 'uri') return 'a URL with its scheme';
  const { minLength = 0, maxLength = Infinity } = node;
  if (minLength <= 1 && maxLength === Infinity) return minLength === 1 ? 'text that is not empty' : 'text';
  return `text${count(minLength, node.maxLength, 'character')}`;
}

function range(node: SchemaNode): string {
  const whole = node.type === 'integer';
  const above = node.exclusiveMinimum;
  const least = whole && above !== undefined ? Math.floor(above) + 1 : node.minimum;
  const low = least !== undefined && least > Number.MIN_SAFE_INTEGER ? least : undefined;
  const high = node.maximum !== undefined && node.maximum < Number.MAX_SAFE_INTEGER ? node.maximum : undefined;
  if (!whole && above !== undefined) return ` greater than ${above}${high === undefined ? '' : ` and at most ${high}`}`;
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
  if (low !== undefined) return ` of at least ${low}`;
  return high === undefined ? '' : ` of at most ${high}`;
}

function count(least = 0, most: number | undefined, noun: string): string {
  const nouns = (number: number): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (most !== undefined) {
    if (least === most) return ` of ${nouns(most)}`;
    return least > 0 ? ` of ${least} to ${nouns(most)}` : ` of at most ${nouns(most)}`;
  }
  return least > 0 ? ` of at least ${nouns(least)}` : '';
}
