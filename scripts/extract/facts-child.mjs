/**
 * Asks one unpacked release what it knows beside its schema, and writes the answers as JSON: `facts-child.mjs PACKAGE SHELF OUT IN`.
 * IN holds a JSON list of configurations that its doctor is given. Runs under loader-hooks.mjs in a process of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { hidden } from './hidden-constants.mjs';
import { hiddenValue } from './release-modules.mjs';

const [, , packageDirectory, , out, probesFile] = process.argv;
const files = {};

const describe = await needed('__describedSchema', 'secretPaths');
const envNames = await needed('__secretEnvNames', 'secretEnvNames');
const steps = {
  legacy: await needed('__legacyMigrations', 'retiredFields'),
  compatible: await needed('__compatibility', 'retiredFields'),
  unknown: await needed('__unknownKeys', 'retiredFields'),
};
const hints = Object.entries(describe({}).uiHints).filter(([, hint]) => hint.sensitive === true);
const probes = JSON.parse(readFileSync(probesFile, 'utf8'));
const answers = {
  sensitive: hints.map(([path]) => path),
  envNames: envNames({ env: {} }),
  repaired: probes.map(repaired),
  files,
};
writeFileSync(out, JSON.stringify(answers));
// Modules of a release may have started timers.
process.exit(0);

async function needed(alias, fact) {
  const found = await hiddenValue(packageDirectory, alias);
  if (typeof found?.value !== 'function') throw new Error(`no module of this release declares ${hidden[alias]}()`);
  (files[fact] ??= []).push(found.file);
  return found.value;
}

/** What `openclaw doctor --fix` makes of a configuration, by the steps that change it, in their order; null where one fails. */
function repaired(config) {
  try {
    const moved = steps.legacy(structuredClone(config), {}).next ?? config;
    return steps.unknown(steps.compatible(moved, { sourceRaw: config }).config).config;
  } catch {
    return null;
  }
}
