#!/usr/bin/env node
// Compares, for every release, the schema projected onto a configuration with the whole one, over configurations that a seed decides.
// Usage: node scripts/verify-projection.mjs [CONFIGS_PER_RELEASE] [SEED]. Takes some minutes; exits 1 where they disagree.
import { source } from './source.mjs';

const [configs = '100', seed = '1'] = process.argv.slice(2);
const { compareOver } = source('__tests__/schema/whole-schema.ts');
const { knownReleases } = source('src/openclaw/releases.ts');

let compared = 0;
let valid = 0;
let disagreeing = 0;
for (const version of knownReleases) {
  const result = compareOver(version, Number(configs), Number(seed));
  compared += result.configs;
  valid += result.valid;
  disagreeing += result.disagreements.length;
  const [first] = result.disagreements;
  if (first) console.log(JSON.stringify(first, null, 2));
}
console.log(
  `${knownReleases.length} releases, ${compared} configurations, ${valid} of them valid: ${disagreeing} disagreements`,
);
process.exitCode = disagreeing > 0 ? 1 : 0;
