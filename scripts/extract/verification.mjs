import Ajv from 'ajv';

/** What every release accepts, and what none does. */
const samples = [
  { config: {}, valid: true },
  { config: { gateway: { mode: 'local', port: 18789 } }, valid: true },
  { config: { agents: { defaults: { workspace: '~/.openclaw/workspace' } }, logging: { level: 'info' } }, valid: true },
  { config: { noSuchField: true }, valid: false },
  { config: { gateway: { noSuchField: true } }, valid: false },
  { config: { gateway: { mode: 7 } }, valid: false },
];

/**
 * Compiles a schema and tries it on small configurations. Takes 0.5 to 6 s.
 * @param {Record<string, unknown>} schema
 * @throws {Error} where it does not compile, or judges a sample otherwise than every release so far
 */
export function verifySchema(schema) {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  for (const { config, valid } of samples) {
    if (validate(config) !== valid) {
      throw new Error(`${valid ? 'refuses' : 'accepts'} ${JSON.stringify(config)}: ${JSON.stringify(validate.errors)}`);
    }
  }
}
