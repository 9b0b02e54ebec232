import { baseOf } from '../src/base';
import type { ObjectSource } from '../src/model/snapshot';

interface History {
  readonly parents?: readonly string[];
  readonly there?: readonly string[];
  readonly fork?: string | null;
  readonly shallow?: boolean;
}

/** A history as a source, which answers nothing else. */
function sourceOf({ parents = [], there = [], fork = null, shallow = false }: History): ObjectSource {
  return {
    commit: (revision) => Promise.resolve(revision),
    parents: () => Promise.resolve(parents),
    has: (commit) => Promise.resolve(there.includes(commit)),
    mergeBase: () => Promise.resolve(fork),
    isShallow: () => Promise.resolve(shallow),
    lineDates: () => Promise.reject(new Error('not asked for')),
    past: () => Promise.reject(new Error('not asked for')),
    snapshot: () => Promise.reject(new Error('not asked for')),
  };
}

test.each<[string, History, { base: string | null; head: string | null }, object]>([
  ['no change to compare', {}, { base: null, head: null }, { kind: 'none' }],
  [
    'a merge commit: its first parent, whatever the event says',
    { parents: ['first', 'head'], there: ['first', 'tip'], fork: 'fork' },
    { base: 'tip', head: 'head' },
    { kind: 'commit', commit: 'first' },
  ],
  [
    'a merge commit in a clone of depth 1',
    { parents: ['first', 'head'], shallow: true },
    { base: 'tip', head: 'head' },
    { kind: 'absent', commit: 'first' },
  ],
  [
    'a branch: the merge base',
    { there: ['tip'], fork: 'fork' },
    { base: 'tip', head: 'HEAD' },
    { kind: 'commit', commit: 'fork' },
  ],
  ['a base that is not there', {}, { base: 'tip', head: 'HEAD' }, { kind: 'absent', commit: 'tip' }],
  [
    'a shallow clone without a common ancestor',
    { there: ['tip'], shallow: true },
    { base: 'tip', head: null },
    { kind: 'absent', commit: 'tip' },
  ],
  ['unrelated histories', { there: ['tip'] }, { base: 'tip', head: null }, { kind: 'commit', commit: 'tip' }],
  [
    'the base branch instead of the change',
    { there: ['tip'], fork: 'tip' },
    { base: 'tip', head: 'head' },
    { kind: 'elsewhere' },
  ],
])('%s', async (_, history, change, base) => {
  expect(await baseOf(sourceOf(history), 'HEAD', change)).toEqual(base);
});
