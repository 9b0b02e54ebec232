import type { PlainSchema } from './plain-schema';

/** Keywords that stay in a projection only where a value offends them. */
const offended = new Set([
  'type',
  'const',
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'required',
  'minProperties',
  'maxProperties',
  'minItems',
  'maxItems',
]);

/** Whether a projected schema refuses none of the values it was projected onto. */
export function takesAll(schema: PlainSchema): boolean {
  return Object.keys(schema).length === 0;
}

/** Whether a projected schema certainly refuses one of the values it was projected onto. False where only the validator can tell. */
export function isRefuted(schema: PlainSchema): boolean {
  return Object.entries(schema).some(([keyword, held]) => {
    if (offended.has(keyword)) return true;
    switch (keyword) {
      case 'additionalProperties':
        return held === false || isRefuted(held as PlainSchema);
      case 'properties':
        return Object.values(held as Readonly<Record<string, PlainSchema>>).some(isRefuted);
      case 'items':
        return !Array.isArray(held) && isRefuted(held as PlainSchema);
      case 'allOf':
        return (held as readonly PlainSchema[]).some(isRefuted);
      case 'anyOf':
        return (held as readonly PlainSchema[]).every(isRefuted);
      default:
        return false;
    }
  });
}
