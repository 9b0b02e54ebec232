import type { JsonPath } from '../model/pointer';
import added from './data/added-secret-paths.json';
import further from './data/further-secret-paths.json';
import data from './data/secret-paths.json';
import { isSecretByName } from './secret-by-name';
import { isSecretEnvName } from './secret-env-names';
import { isSecretHeader } from './secret-header-names';

/** A place in openclaw.json where a credential may stand. */
export interface SecretPath {
  /** The pattern that names the place: `*` is any key, `[]` any index. For `heuristic` only the key is known: `**.apiKey`. */
  readonly pattern: string;
  readonly known: 'registered' | 'unregistered' | 'former' | 'heuristic';
  /** What OpenClaw accepts there instead of the secret itself. */
  readonly accepts: 'secret-ref' | 'variable';
}

interface Branch {
  readonly children: Map<string, Branch>;
  place: SecretPath | null;
}

let tree: Branch | undefined;

/**
 * The secret-bearing place a path names, or null: one of OpenClaw's two registries, one they miss, an earlier release's spelling, or a key
 * whose name says so (`secret-by-name.ts`). Below `headers` and `env` the header's or variable's own name decides.
 */
export function secretPathAt(path: JsonPath): SecretPath | null {
  const place = find((tree ??= build()), path, 0);
  if (place) return isSecretThere(place.pattern, path) ? place : null;
  if (path[0] === 'secrets' || isPublic(path)) return null;
  return isSecretByName(path) ? guess : null;
}

const guess: SecretPath = { pattern: '**', known: 'heuristic', accepts: 'variable' };

/** The names of headers and variables, and of settings beside secrets, rule out what holds none. */
function isSecretThere(pattern: string, path: JsonPath): boolean {
  const name = String(path.at(-1));
  if (pattern.endsWith('.headers.*')) return isSecretHeader(name);
  if (/(?:^|\.)env\.(?:vars\.)?\*$/.test(pattern)) return isSecretEnvName(name);
  return !pattern.endsWith('.*') || !/(?:id|type|mode|name|header|url|enabled)$/i.test(name);
}

function isPublic(path: JsonPath): boolean {
  return find((publicTree ??= plant(added.public.paths)), path, 0) !== null;
}

let publicTree: Branch | undefined;

function build(): Branch {
  const root: Branch = { children: new Map(), place: null };
  const harmless = new Set(added.public.paths);
  const sow = (paths: readonly string[], known: SecretPath['known'], accepts: SecretPath['accepts']): void => {
    for (const pattern of paths) if (!harmless.has(pattern)) add(root, { pattern, known, accepts });
  };
  sow(data.secretRef, 'registered', 'secret-ref');
  sow(data.variableOnly, 'registered', 'variable');
  sow(data.sensitive, 'registered', 'variable');
  sow(added.missed.paths, 'unregistered', 'variable');
  sow(further.schemas.paths, 'unregistered', 'variable');
  sow(added.formerly.paths, 'former', 'variable');
  const now = [...data.secretRef, ...data.variableOnly, ...data.sensitive, ...added.missed.paths].filter(
    (path) => !harmless.has(path),
  );
  for (const move of further.spellings.moves) {
    const moved = now
      .filter((path) => path.startsWith(move.now))
      .map((path) => move.then + path.slice(move.now.length));
    sow(moved, 'former', 'variable');
  }
  return root;
}

function plant(paths: readonly string[]): Branch {
  const root: Branch = { children: new Map(), place: null };
  for (const pattern of paths) add(root, { pattern, known: 'registered', accepts: 'variable' });
  return root;
}

function add(root: Branch, place: SecretPath): void {
  let branch = root;
  for (const segment of place.pattern.replaceAll('[]', '.[]').split('.')) {
    let child = branch.children.get(segment);
    if (!child) branch.children.set(segment, (child = { children: new Map(), place: null }));
    branch = child;
  }
  branch.place ??= place;
}

/** Depth is bounded by the patterns, and so is the branching: at each segment its own name and `*`. */
function find(branch: Branch, path: JsonPath, index: number): SecretPath | null {
  const segment = path[index];
  if (segment === undefined) return branch.place;
  const named = typeof segment === 'number' ? '[]' : segment;
  for (const key of named === '*' ? ['*'] : [named, '*']) {
    const child = branch.children.get(key);
    const found = child && find(child, path, index + 1);
    if (found) return found;
  }
  return null;
}
