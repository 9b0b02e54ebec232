import type { Base } from './base';
import { readPast } from './documents/past-files';
import type { PastFile, Repository } from './documents/repository';
import { mayHoldSecret } from './judge';
import { Unanswerable } from './model/failure';
import type { PastRange } from './model/past';
import type { Notice } from './model/report';
import type { ObjectSource } from './model/snapshot';
import { historyNotices, unreadHistory } from './policy/history-notices';

/** Which commits are looked through, and the commit that a force push replaced and this clone lacks. */
export interface History {
  readonly range: PastRange;
  /** Where all of history is looked through: the commit the change is compared with, whose own history is not new; else null. */
  readonly known: string | null;
  readonly replaced: string | null;
}

/**
 * The commits to look through: those that the change brings, all that led to it, or none.
 * @param asked `change` needs a base that is there
 * @param head the commit that is judged, or that what is judged was made on; null before the first one
 * @param judged false where that commit itself is not what is judged
 * @param before what the branch was before the push under review, where the event tells it: after a force push it still lies on the server
 */
export async function historyOf(
  source: ObjectSource,
  asked: 'change' | 'full' | 'off',
  {
    base,
    head,
    before,
    judged,
  }: { readonly base: Base; readonly head: string | null; readonly before: string | null; readonly judged?: false },
): Promise<History | null> {
  if (head === null || asked === 'off') return null;
  if (asked === 'full') {
    const known = base.kind === 'commit' ? base.commit : null;
    return { range: { from: null, to: [head], ...(judged === false && { judged }) }, known, replaced: null };
  }
  if (base.kind !== 'commit') return null;
  const range = { from: base.commit, to: [head], ...(judged === false && { judged }) };
  if (before === null || before === head) return { range, known: null, replaced: null };
  if (await source.has(before)) return { range: { ...range, to: [head, before] }, known: null, replaced: null };
  return { range, known: null, replaced: (await source.isShallow()) ? null : before };
}

/** What the commits looked through hold that head does not, by state directory, and what was not looked at. */
export interface LookBack {
  readonly of: (repository: Repository) => readonly PastFile[];
  /** What was published before the change, where all of history was asked for: it is not new with it. */
  readonly before: (repository: Repository) => readonly PastFile[];
  /** Complete once the past of every state directory has been judged. */
  readonly notices: () => readonly Notice[];
}

const nothing: LookBack = { of: () => [], before: () => [], notices: () => [] };

/** Reads what may hold a secret of the commits to look through. Where git cannot, a notice says so: the rest of the check still stands. */
export async function lookBack(
  source: ObjectSource,
  history: History | null,
  state: { readonly head: readonly Repository[]; readonly base: readonly Repository[]; readonly directory: string },
): Promise<LookBack> {
  if (history === null) return nothing;
  try {
    const { range, known } = history;
    const past = await source.past(range, mayHoldSecret);
    const read = readPast(past, state.head, state.base, state.directory);
    const older = known === null ? null : await source.past({ from: null, to: [known] }, mayHoldSecret);
    return {
      of: read.of,
      before: older ? readPast(older, state.base, [], state.directory).of : nothing.before,
      notices: () => historyNotices({ ...past, untold: past.untold + read.unparsed(), replaced: history.replaced }),
    };
  } catch (error) {
    if (!(error instanceof Unanswerable)) throw error;
    return { ...nothing, notices: () => [unreadHistory] };
  }
}
