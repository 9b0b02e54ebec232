import type { JsonPath } from '../model/pointer';
import data from './data/secret-paths.json';
import { isSecretEnvName } from './secret-env-names';
import { isSecretHeader } from './secret-header-names';
import { isSecretKeyName } from './secret-key-names';

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
 * whose name says so. Below `headers` and `env` the header's or variable's own name decides.
 */
export function secretPathAt(path: JsonPath): SecretPath | null {
  const place = find((tree ??= build()), path, 0);
  if (place) return isSecretThere(place.pattern, path) ? place : null;
  if (path[0] === 'secrets' || isPublic(path)) return null;
  const key = path.findLast((segment) => typeof segment === 'string');
  if (key === undefined || path.length - path.lastIndexOf(key) > 2) return null;
  const singular = path.at(-1) === key ? key : key.replace(/s$/, '');
  if (isBelowHeaders(path) ? !isSecretHeader(key) : !isSecretKeyName(singular)) return null;
  return { pattern: '**', known: 'heuristic', accepts: 'variable' };
}

function isBelowHeaders(path: JsonPath): boolean {
  return path.length >= 2 && path.at(-2) === 'headers';
}

/** The names of headers and variables, and of settings beside secrets, rule out what holds none. */
function isSecretThere(pattern: string, path: JsonPath): boolean {
  const name = String(path.at(-1));
  if (pattern.endsWith('.headers.*')) return isSecretHeader(name);
  if (/(?:^|\.)env\.(?:vars\.)?\*$/.test(pattern)) return isSecretEnvName(name);
  return !pattern.endsWith('.*') || !/(?:id|type|mode|name|header|url|enabled)$/i.test(name);
}

function isPublic(path: JsonPath): boolean {
  return find((publicTree ??= plant(data.public.paths)), path, 0) !== null;
}

let publicTree: Branch | undefined;

function build(): Branch {
  const root: Branch = { children: new Map(), place: null };
  const sow = (paths: readonly string[], known: SecretPath['known'], accepts: SecretPath['accepts']): void => {
    for (const pattern of paths) add(root, { pattern, known, accepts });
  };
  sow(data.secretRef, 'registered', 'secret-ref');
  sow(data.variableOnly, 'registered', 'variable');
  sow(data.sensitive, 'registered', 'variable');
  sow(data.missed.paths, 'unregistered', 'variable');
  sow(data.formerly.paths, 'former', 'variable');
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
