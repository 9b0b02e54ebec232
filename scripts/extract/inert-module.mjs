import { readFileSync } from 'node:fs';

/** The names between braces in `import { a as b } from "x"` and `export { a } from "x"`. */
const named = /(?:^|[\n;])\s*(?:import|export)\s*(?:[\w$]+\s*,\s*)?\{([^}]*)\}\s*from\s*["']([^"'\n]+)["']/g;

/** `import * as a from "x"`. */
const whole = /(?:^|[\n;])\s*import\s*(?:[\w$]+\s*,\s*)?\*\s*as\s+([\w$]+)\s*from\s*["']([^"'\n]+)["']/g;

/**
 * Source of a module that stands in for a dependency which is not installed: whatever is read from it, called or constructed is inert.
 * @param {string} specifier the dependency as it is imported
 * @param {URL | null} importer the module that imports it: the names it asks for are those exported
 * @returns {string}
 */
export function inertModule(specifier, importer) {
  const names = importer ? namesAskedFor(specifier, readFileSync(importer, 'utf8')) : [];
  const exported = names.map((name, index) => `const e${index} = inert(); export { e${index} as ${name} };`);
  return `const inert = () => new Proxy(function () {}, {
    get: (target, key) => {
      if (key === 'then') return undefined;
      if (key === 'prototype') return target.prototype;
      if (key === Symbol.toPrimitive) return () => '';
      return key === Symbol.iterator ? function* () {} : inert();
    },
    set: () => true,
    apply: inert,
    construct: inert,
  });
  export default inert();
  ${exported.join('\n')}`;
}

function namesAskedFor(specifier, text) {
  const names = new Set();
  for (const [, list, from] of text.matchAll(named)) {
    if (from !== specifier) continue;
    for (const item of list.split(',')) names.add(item.trim().split(/\s+as\s+/)[0]);
  }
  for (const [, space, from] of text.matchAll(whole)) {
    if (from !== specifier) continue;
    const reads = new RegExp(`(?<![\\w$.])${space.replaceAll('$', '\\$')}\\.([\\w$]+)`, 'g');
    for (const [, name] of text.matchAll(reads)) names.add(name);
  }
  return [...names].filter((name) => name !== '' && name !== 'default');
}
