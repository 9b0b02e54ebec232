// Writes docs/rules/*.md from the rules themselves, and docs/state-directory.md from the state map. With --check, writes nothing and fails where a page is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, source } from './source.mjs';

const { rulePages } = source('__tests__/rules/rule-pages.ts');
const { stateDirectoryPage } = source('__tests__/openclaw/state-directory-page.ts');
const folder = join(root, 'docs/rules');
const pages = new Map([...rulePages(), ['../state-directory.md', stateDirectoryPage()]]);
const stale = [];
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) stale.push(name);
for (const [name, text] of pages) {
  let old = null;
  try {
    old = readFileSync(join(folder, name), 'utf8');
  } catch {
    // a page for a new rule
  }
  if (old !== text) stale.push(name);
}
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run npm run docs.`);
    process.exit(1);
  }
} else {
  for (const name of stale) {
    if (pages.has(name)) writeFileSync(join(folder, name), pages.get(name));
    else rmSync(join(folder, name));
  }
  console.log(`${pages.size} pages, ${stale.length} written.`);
}
