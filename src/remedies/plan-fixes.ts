import type { Finding } from '../model/finding';
import type { Entry } from '../model/snapshot';
import { compatible } from './compatible';
import { fileText } from './file-text';
import { filesOf, fixesOf, type Fix } from './fix';
import type { Judge, JudgedState } from './judged-state';
import { objectionTo, type Objection } from './objection';
import { snapshotAfter } from './snapshot-after';

/** What would be done, and what would come of it. */
export interface FixPlan {
  readonly before: JudgedState;
  readonly after: JudgedState;
  /** What is mended, in the order in which it is done. */
  readonly mended: readonly Finding[];
  readonly left: readonly LeftOut[];
}

/** A fix that is not made, and why. */
export interface LeftOut {
  readonly finding: Finding;
  readonly why:
    Objection | { readonly kind: 'unreadable' | 'dirty'; readonly path: string } | { readonly kind: 'untried' };
}

/** How often the files are judged at most. */
const patience = 60;

/**
 * The mechanical fixes that hold: made in rounds, since one may uncover the next, and judged again after each. One whose finding stays, or that
 * brings an error, is left out; it is found by halves.
 * @param isDirty whether a file must not be changed
 */
export function planFixes(start: JudgedState, judge: Judge, isDirty: (path: string) => boolean): FixPlan {
  let state = start;
  let judged = 0;
  const mended: Finding[] = [];
  const left = new Map<string, LeftOut>();
  const leave = ({ filed: { finding } }: Fix, why: LeftOut['why'] | null): void => {
    if (why) left.set(finding.fingerprint, { finding, why });
  };
  const attempt = (batch: readonly Fix[]): void => {
    const after = judged++ < patience ? judge(snapshotAfter(state.snapshot, batch)) : null;
    const why = after ? objectionTo(batch, state, after) : ({ kind: 'untried' } as const);
    if (after && !why) {
      state = after;
      mended.push(...batch.map(({ filed }) => filed.finding));
    } else if (after && batch.length > 1) attempt(batch.slice(0, Math.ceil(batch.length / 2)));
    else for (const fix of batch) leave(fix, why);
  };
  for (;;) {
    const open = fixesOf(state).filter(({ filed }) => !left.has(filed.finding.fingerprint));
    const entries = new Map(state.snapshot.entries.map((entry) => [entry.path, entry]));
    const barred = open.map((fix) => ({ fix, why: barTo(fix, entries, isDirty) }));
    for (const { fix, why } of barred) leave(fix, why);
    const batch = compatible(barred.filter(({ why }) => why === null).map(({ fix }) => fix));
    if (batch.length === 0) return { before: start, after: state, mended, left: [...left.values()] };
    attempt(batch);
  }
}

function barTo(
  fix: Fix,
  entries: ReadonlyMap<string, Entry>,
  isDirty: (path: string) => boolean,
): LeftOut['why'] | null {
  for (const path of filesOf(fix)) {
    const entry = entries.get(path);
    if (!entry || fileText(entry) === null) return { kind: 'unreadable', path };
    if (isDirty(path)) return { kind: 'dirty', path };
  }
  return null;
}
