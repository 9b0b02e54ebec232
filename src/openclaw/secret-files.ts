import type { JsonPath } from '../model/pointer';
import data from './data/secret-files.json';
import { matchesSegments } from './state-path';

/** A file of its own in which OpenClaw, or what it runs, keeps credentials. */
export interface SecretFile {
  /** The end of the path that tells it: `devices/*.json*`. */
  readonly pattern: string;
  /** The ends of paths in it, indices left out, at which one stands; `*` is every string. None where the text itself is one. */
  readonly fields: readonly string[];
  /** What it is, with its article. */
  readonly holds: string;
  /** How it is made anew, a sentence; null where whoever issued it has to. */
  readonly renewal: string | null;
}

/** What a path (`/`-separated) says of the file, or null where it is none of these. Case-sensitive. */
export function secretFileAt(path: string): SecretFile | null {
  if (!isNamedSo(path)) return null;
  const segments = path.split('/');
  return (files ??= rows()).find(({ pattern }) => endsAs(segments, pattern)) ?? null;
}

/** Whether the names of keys tell what is secret in a file: `filled` where it takes variables, `kept` where OpenClaw alone writes it. */
export function namedFileAt(path: string): 'filled' | 'kept' | null {
  if (!isNamedSo(path)) return null;
  const segments = path.split('/');
  const is = (patterns: readonly string[]): boolean => patterns.some((pattern) => endsAs(segments, pattern));
  return is(data.named.filled) ? 'filled' : is(data.named.kept) ? 'kept' : null;
}

/** Whether a credential stands at a path of such a file. */
export function isSecretField({ fields }: SecretFile, path: JsonPath): boolean {
  // No field has more than two names; between them may stand indices.
  const names = path.slice(-4).filter((segment) => typeof segment === 'string');
  const ends = [names.slice(-1).join('.'), names.slice(-2).join('.')];
  return fields.some((field) => field === '*' || ends.includes(field));
}

let files: readonly SecretFile[] | undefined;

function rows(): readonly SecretFile[] {
  return data.files.flatMap(({ paths, ...file }) => paths.map((pattern) => ({ pattern, ...file })));
}

let ends: RegExp | undefined;

/** Whether a path ends as some pattern does, a directory at least before a name that may be any: most files are ruled out by that. */
function isNamedSo(path: string): boolean {
  ends ??= new RegExp(`(?:^|/)(?:${lastNames().map(expressionOf).join('|')})$`);
  return ends.test(path);
}

function lastNames(): readonly string[] {
  const patterns = [...data.files.flatMap(({ paths }) => paths), ...data.named.filled, ...data.named.kept];
  return [
    ...new Set(
      patterns.map((pattern) =>
        pattern
          .split('/')
          .slice(pattern.endsWith('/*') ? -2 : -1)
          .join('/'),
      ),
    ),
  ];
}

function expressionOf(name: string): string {
  return name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
}

function endsAs(segments: readonly string[], pattern: string): boolean {
  return matchesSegments(['**', ...pattern.split('/')], segments);
}
