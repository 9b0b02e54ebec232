/** The repositories that leak: each kind of credential at every place that fits it. */
import { configPlaces, put, wrappedPlaces } from './config-places.mjs';
import { chosen, formless, isWord, issued, privateKeys, seedOf } from './credentials.mjs';
import { encodedPlaces } from './encoded-places.mjs';
import { keyPlaces } from './key-places.mjs';
import { marked } from './marks.mjs';
import { addFile, addName, repository } from './repository.mjs';
import { includes, statePlaces } from './state-places.mjs';
import { textPlaces } from './text-places.mjs';

/** A file tells of fifty findings at most, and one by one is what we ask for. */
const perConfig = 40;
const stamp = { meta: { lastTouchedVersion: '2026.9.6' } };
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

export function plantedRepositories(seed) {
  return [
    ...issued.map((kind, index) => leaking(kind, seed, index * perConfig, true)),
    ...formless.flatMap((kind) =>
      all(configPlaces, perConfig).map((_, part) => leaking(kind, seed, part * perConfig, false)),
    ),
    ...chosen.map((kind) => passwords(kind)),
    ...privateKeys.map((kind) => keys(kind, seed)),
  ];
}

const all = (list, size) => Array.from({ length: Math.ceil(list.length / size) });
const turned = (list, from) => [...list.slice(from % list.length), ...list.slice(0, from % list.length)];

/** @param hasFormat whether it is told by its format alone: then it is planted where nothing else tells, too */
function leaking(kind, seed, from, hasFormat) {
  const more = !hasFormat && from > 0;
  const repo = repository(`${kind.id}-${from}${more ? '-more' : ''}`);
  const write = (...place) => kind.write(seedOf(seed, kind.id, ...place));
  config(repo, kind, write, turned(configPlaces, from).slice(0, perConfig));
  if (more) return repo;
  for (const [index, { of, path, write: around }] of statePlaces.entries()) {
    const value = write('state', index);
    if (isWord(value)) plant(repo, kind, { of, path }, around(marked(value)));
  }
  for (const { of, path, named, write: around } of textPlaces) {
    const value = write('text', path);
    if (named ? isWord(value) : hasFormat) plant(repo, kind, { of, path }, around(marked(forFile(path, value))));
  }
  if (!hasFormat) return repo;
  for (const { of, path, write: around, bytes } of encodedPlaces) {
    plant(repo, kind, { of, path }, around(marked(write('coded', path))), { bytes, whole: of === 'UTF-16' });
  }
  const name = write('name');
  if (/^[\w.-]{1,200}$/.test(name))
    addName(repo, `workspace/${name}.txt`, { of: 'file name', kind: kind.id, leak: true });
  return repo;
}

function plant(repo, kind, { of, path }, text, form) {
  addFile(repo, path, text, [{ of, kind: kind.id, leak: true }], form);
}

/** What holds quotes stands escaped in a file that quotes. */
function forFile(path, value) {
  return /\.(?:json|ipynb|js)$/.test(path) ? JSON.stringify(value).slice(1, -1) : value;
}

/** openclaw.json with a credential at each of these places and those with something around it, and the includes in a state directory of theirs. */
function config(repo, kind, write, places) {
  const tree = structuredClone(stamp);
  const labels = [];
  for (const { of, path } of places) {
    const value = write('config', path.join('.'));
    if (isWord(value)) put(tree, path, marked(value, labels.push({ of, kind: kind.id, leak: true }) - 1));
  }
  addFile(repo, 'openclaw.json', json(tree), labels);
  if (repo.name.endsWith('-more')) return;
  const around = structuredClone(stamp);
  const wrapped = [];
  for (const { of, path, wrap, encoded } of wrappedPlaces) {
    const value = write('wrapped', of, path.join('.'));
    if (!fits(kind, of, path, value)) continue;
    const number = wrapped.push({ of, kind: kind.id, leak: true }) - 1;
    put(around, path, wrap(marked(encoded ? encodeURIComponent(value) : value, number)));
  }
  addFile(repo, 'openclaw/openclaw.json', json(around), wrapped);
  addFile(repo, 'home/.openclaw/openclaw.json', json({ ...stamp, ...includes }), []);
}

/** An address has no user in front; a password that a person chose stands behind a user's name. */
function fits(kind, of, path, value) {
  if (chosen.includes(kind)) return of === 'config: URL user' && path.at(-1) !== 'url';
  return isWord(value) && !value.includes('://');
}

function passwords(kind) {
  const repo = repository(kind.id);
  const places = configPlaces
    .filter(({ path }) => /pass(?:word|phrase)?$/i.test(String(path.at(-1))))
    .slice(0, perConfig);
  config(repo, kind, kind.write, places);
  for (const [path, text] of [
    ['.env', (s) => `DB_PASSWORD="${s}"\n`],
    ['service-env/gateway.env', (s) => `OPENCLAW_GATEWAY_PASSWORD='${s}'\n`],
    ['openclaw.json.bak', (s) => json({ gateway: { auth: { mode: 'password', password: s } } })],
  ]) {
    plant(repo, kind, { of: 'chosen password', path }, text(marked(kind.write())));
  }
  return repo;
}

function keys(kind, seed) {
  const repo = repository(kind.id);
  for (const { of, path, write } of keyPlaces) {
    plant(repo, kind, { of, path }, write(marked(kind.write(seedOf(seed, kind.id, path)))));
  }
  return repo;
}
