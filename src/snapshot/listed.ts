import type { Entry } from '../model/snapshot';

/** A path as a tree or the index lists it. */
export interface Listed {
  readonly path: string;
  /** As git writes it: `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string;
  readonly id: string;
  /** In bytes; null where the object is not there, and 0 for submodules. */
  readonly size: number | null;
}

/** What a mode stands for. */
export function kindOf(mode: string): Entry['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

/** Sorts by path in code units; git sorts by bytes, which differs beyond the Basic Multilingual Plane. */
export function sorted(entries: readonly Entry[]): readonly Entry[] {
  const inOrder = entries.every((entry, at) => at === 0 || (entries[at - 1]?.path ?? '') <= entry.path);
  return inOrder ? entries : [...entries].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
