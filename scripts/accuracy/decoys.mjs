/** The repositories that leak nothing: every decoy at places made for credentials, and in texts. */
import { configPlaces, put } from './config-places.mjs';
import { seedOf } from './credentials.mjs';
import { marked } from './marks.mjs';
import { addFile, repository } from './repository.mjs';
import { settingDecoys } from './setting-decoys.mjs';
import { source } from '../source.mjs';
import { statePlaces } from './state-places.mjs';
import { textDecoys } from './text-decoys.mjs';
import { valueDecoys } from './value-decoys.mjs';

const { fillTemplate } = source('src/credentials/sample.ts');
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const stamp = { meta: { lastTouchedVersion: '2026.9.6' } };

/** How many places of openclaw.json a decoy is written at. */
const perDecoy = 24;

export function decoyRepositories(seed) {
  return [...valueDecoys.map(atSecretPlaces), besideSecrets(seed), ...inTexts(seed)];
}

/** A model's key alone takes some; what is at home anywhere goes round the places. */
function atSecretPlaces({ of, at, value }, index) {
  const repo = repository(`decoy-${index}`);
  const label = { of, kind: 'decoy', leak: false };
  const keys = ['a', 'b', 'c'].map((name) => ({ path: ['models', 'providers', name, 'apiKey'] }));
  const start = (index * perDecoy) % configPlaces.length;
  const places = at === 'model' ? keys : [...configPlaces, ...configPlaces].slice(start, start + perDecoy);
  const tree = structuredClone(stamp);
  for (const { path } of places)
    put(tree, path, typeof value === 'string' ? marked(value) : { ...value, id: marked(value.id) });
  addFile(repo, 'openclaw.json', json(tree), [label]);
  if (at === 'config') return repo;
  for (const { path, write } of statePlaces) {
    if ((at === 'model' && path !== 'agents/main/agent/models.json') || (of === 'empty' && path.includes('/ops/')))
      continue;
    // A text with quotes of its own does not fit a file that is no JSON.
    if (!/["']/.test(value)) addFile(repo, path, write(marked(value)), [label]);
  }
  return repo;
}

function besideSecrets(seed) {
  const repo = repository('decoy-settings');
  const tree = structuredClone(stamp);
  const labels = [];
  for (const { of, path, write } of settingDecoys) {
    const value = write(seedOf(seed, path.join('/')));
    const number = labels.push({ of, kind: 'decoy', leak: false }) - 1;
    const parts = path.map((part) => fillTemplate(part, seed));
    const mark = (text) => (typeof text === 'string' ? marked(text, number) : text);
    put(tree, parts, Array.isArray(value) ? value.map(mark) : mark(value));
  }
  addFile(repo, 'openclaw.json', json(tree), labels);
  return repo;
}

/** One file a repository, so that none hides another. */
function inTexts(seed) {
  return textDecoys.map(({ of, path, text }, index) => {
    const repo = repository(`decoy-text-${index}`);
    addFile(repo, 'openclaw.json', json(stamp), []);
    addFile(repo, path, marked(fillTemplate(text, seedOf(seed, path))), [{ of, kind: 'decoy', leak: false }]);
    return repo;
  });
}
