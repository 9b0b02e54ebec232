/**
 * Lets the modules of an unpacked release load without its dependencies, and shows what its bundle keeps to itself.
 *
 * `node --import loader-hooks.mjs CHILD.mjs PACKAGE SHELF OUT…`: a dependency comes from the `node_modules` of PACKAGE
 * or of the directory SHELF, and is inert where neither holds it.
 */
import { existsSync } from 'node:fs';
import { isBuiltin, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inertModule } from './inert-module.mjs';
import { withHidden } from './hidden-constants.mjs';

const [, , packageDirectory, shelf] = process.argv;
const inert = 'openclaw-inert:';

registerHooks({
  resolve(specifier, context, next) {
    if (isBuiltin(specifier) || /^(?:\.|\/|[a-z-]+:)/i.test(specifier)) return next(specifier, context);
    const name = packageOf(specifier);
    const holder = [packageDirectory, shelf].find((directory) => existsSync(join(directory, 'node_modules', name)));
    if (holder) return next(specifier, { ...context, parentURL: pathToFileURL(`${holder}/`).href });
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
    return loaded.format === 'module' ? { ...loaded, source: withHidden(String(loaded.source)) } : loaded;
  },
});

/** `zod` of `zod/v4`, `@openclaw/fs-safe` of `@openclaw/fs-safe/root`. */
function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
