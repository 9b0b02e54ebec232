import { flaglessSource } from './pattern-flags.mjs';

/**
 * The JSON schema of what a zod schema reads (input mode), draft-07, with the flags of regular expressions kept.
 * @param {{ toJSONSchema: (options: object) => Record<string, unknown> }} zodSchema a zod 4 schema
 * @returns {Record<string, unknown>}
 */
export function coreSchema(zodSchema) {
  return zodSchema.toJSONSchema({
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema: { _zod: internals }, jsonSchema }) => {
      const flagged = expressionsOf(internals).filter(({ flags }) => flags !== '');
      for (const expression of flagged) writePattern(jsonSchema, expression);
    },
  });
}

/** zod to 4.5 collects them in `bag`, later ones leave them at the checks. */
function expressionsOf({ bag, def }) {
  const checks = (def.checks ?? []).map((check) => check._zod.def.pattern);
  return [...(bag?.patterns ?? []), def.pattern, ...checks].filter((pattern) => pattern instanceof RegExp);
}

function writePattern(jsonSchema, expression) {
  for (const level of [jsonSchema, ...(jsonSchema.allOf ?? [])]) {
    if (level.pattern === expression.source) level.pattern = flaglessSource(expression);
  }
}
