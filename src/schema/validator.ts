import type { ErrorObject } from 'ajv';
import { takesAll } from './certainty';
import { formats } from './formats';
import { matcherOf } from './matcher';
import type { PlainSchema } from './plain-schema';

/** One thing the validator refused, without the value it refused. */
export type Refusal = Pick<ErrorObject, 'instancePath' | 'schemaPath' | 'keyword' | 'params' | 'propertyName'>;

/**
 * All that the schema refuses in a value, in the validator's own order; or, in bounded memory, the first thing and what belongs to it.
 * Formats are those of `formats.ts`.
 */
export function refusals(schema: PlainSchema, value: unknown, extent: 'all' | 'first' = 'all'): readonly Refusal[] {
  if (takesAll(schema)) return [];
  // Loaded when there is something to refuse: for most configs there is not, and ajv is a good part of the start-up.
  const { Ajv } = require('ajv') as typeof import('ajv');
  const ajv = new Ajv({
    allErrors: extent === 'all',
    meta: false,
    validateSchema: false,
    strict: false,
    messages: false,
    formats,
    addUsedSchema: false,
    logger: false,
    code: { optimize: false, regExp: Object.assign(matcherOf, { code: 'undefined' }) },
  });
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}
