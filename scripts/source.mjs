/** Loads the project's TypeScript as it stands, transpiled in memory as jest does it, so that no script needs a build first. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const modules = new Map();

/** Exports of a module, by its path from the project's root: `source('src/rules/index.ts')`. */
export function source(path) {
  return load(join(root, path));
}

function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const require = createRequire(file);
  const resolved = (name) => {
    if (!name.startsWith('.') || name.endsWith('.json')) return require(name);
    const path = join(dirname(file), name);
    return load(existsSync(`${path}.ts`) ? `${path}.ts` : join(path, 'index.ts'));
  };
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  new Function('module', 'exports', 'require', '__dirname', code)(module, module.exports, resolved, dirname(file));
  return module.exports;
}
