/**
 * Lets the modules of an unpacked release load without its dependencies, and shows two constants that its bundle keeps to itself.
 *
 * `node --import loader-hooks.mjs release-child.mjs PACKAGE SHELF OUT`: a dependency comes from the `node_modules` of the directory
 * SHELF, and is inert where that does not hold it.
 */
import { existsSync } from 'node:fs';
import { isBuiltin, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inertModule } from './inert-module.mjs';
import { declarationOf, hidden } from './hidden-constants.mjs';

const [, , , shelf] = process.argv;
const inert = 'openclaw-inert:';

registerHooks({
  resolve(specifier, context, next) {
    if (isBuiltin(specifier) || /^(?:\.|\/|[a-z-]+:)/i.test(specifier)) return next(specifier, context);
    if (existsSync(join(shelf, 'node_modules', specifier.split('/')[0]))) {
      return next(specifier, { ...context, parentURL: pathToFileURL(`${shelf}/`).href });
    }
    const query = new URLSearchParams({ specifier, importer: context.parentURL ?? '' });
    return { url: `${inert}?${query}`, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (url.startsWith(inert)) {
      const query = new URLSearchParams(url.slice(inert.length + 1));
      const importer = query.get('importer');
      const source = inertModule(query.get('specifier'), importer.startsWith('file:') ? new URL(importer) : null);
      return { format: 'module', source, shortCircuit: true };
    }
    const loaded = next(url, context);
    return loaded.format === 'module' ? { ...loaded, source: withExports(String(loaded.source)) } : loaded;
  },
});

function withExports(text) {
  const shown = Object.entries(hidden).filter(([, constant]) => declarationOf(constant).test(text));
  return `${text}\n${shown.map(([alias, constant]) => `export { ${constant} as ${alias} };`).join('\n')}\n`;
}
