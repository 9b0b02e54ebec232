import type { ValueNode } from '../documents/value-node';
import type { SchemaNode } from '../openclaw/schema-table';
import { isOfFormat } from './formats';
import { templateMark } from './plain';
import { matcherOf } from './matcher';
import type { PlainSchema } from './plain-schema';
import type { Uncertainty } from './uncertainty';

/** The keywords about type, constants, text and numbers, those that one of the values could offend. */
export function scalarKeywords(node: SchemaNode, values: readonly ValueNode[], unknown: Uncertainty): PlainSchema {
  const schema: Record<string, unknown> = {};
  if (node.type !== undefined && !areOfType(values, node.type)) schema['type'] = node.type;
  const templates = values.some((value) => unknown.isTemplate(value));
  if (node.const !== undefined && !areAmong(values, [node.const], unknown)) {
    if (templates) schema['enum'] = [node.const, templateMark];
    else schema['const'] = node.const;
  }
  if (node.enum && !areAmong(values, node.enum, unknown)) {
    schema['enum'] = templates ? [...node.enum, templateMark] : node.enum;
  }
  return { ...schema, ...textKeywords(node, values, unknown), ...numberKeywords(node, values) };
}

function textKeywords(node: SchemaNode, values: readonly ValueNode[], unknown: Uncertainty): PlainSchema {
  const { pattern, format, minLength = 0, maxLength = Infinity } = node;
  if (pattern === undefined && format === undefined && minLength === 0 && maxLength === Infinity) return {};
  const strings = values.flatMap((value) => (value.type === 'string' ? [value] : []));
  const texts = strings.filter((value) => !unknown.isTemplate(value)).map((value) => String(value.value));
  const schema: Record<string, unknown> = {};
  if (pattern !== undefined) {
    const matcher = matcherOf(pattern, 'u');
    if (!texts.every((text) => matcher.test(text))) schema['pattern'] = pattern;
  }
  if (format !== undefined && !texts.every((text) => isOfFormat(text, format))) schema['format'] = format;
  if (texts.length < strings.length) return schema;
  // JSON Schema counts characters, not UTF-16 units.
  const lengths = texts.map((text) =>
    text.length > 2 * Math.max(maxLength, 1) ? text.length : Array.from(text).length,
  );
  if (lengths.some((length) => length < minLength)) schema['minLength'] = minLength;
  if (lengths.some((length) => length > maxLength)) schema['maxLength'] = maxLength;
  return schema;
}

function numberKeywords(node: SchemaNode, values: readonly ValueNode[]): PlainSchema {
  const numbers = values.flatMap((value) => (value.type === 'number' ? [Number(value.value)] : []));
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum } = node;
  const offended = (holds: (value: number) => boolean): boolean => !numbers.every(holds);
  return {
    ...(offended((value) => value >= minimum) && { minimum }),
    ...(offended((value) => value <= maximum) && { maximum }),
    ...(exclusiveMinimum !== undefined && offended((value) => value > exclusiveMinimum) && { exclusiveMinimum }),
    ...(exclusiveMaximum !== undefined && offended((value) => value < exclusiveMaximum) && { exclusiveMaximum }),
  };
}

/** Whether every value is of one of the types, so that asking for them again would change nothing. */
function areOfType(values: readonly ValueNode[], type: string | readonly string[]): boolean {
  const types: readonly string[] = typeof type === 'string' ? [type] : type;
  return values.every((value) => {
    if (value.type !== 'number') return types.includes(value.type);
    if (!Number.isFinite(value.value)) return false;
    return types.includes('number') || (types.includes('integer') && Number.isInteger(value.value));
  });
}

/** Whether every value is one of the constants, or a string that the environment completes. */
function areAmong(values: readonly ValueNode[], constants: readonly unknown[], unknown: Uncertainty): boolean {
  return values.every((value) => {
    if (value.type === 'object' || value.type === 'array') return false;
    return constants.includes(value.value) || unknown.isTemplate(value);
  });
}
