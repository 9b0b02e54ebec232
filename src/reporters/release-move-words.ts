import type { Message } from '../model/message';
import type { ReleaseMove } from '../model/release-move';
import type { Target } from '../model/report';
import { count } from './count';

/** A move from one release to another as an output tells of it. */
export interface ToldMove {
  readonly move: ReleaseMove;
  /** All of it in one sentence. */
  readonly words: Message;
}

/** The moves of a report: those that the change makes, then those looked ahead to. */
export function toldMoves(targets: readonly Target[]): readonly ToldMove[] {
  const several = targets.length > 1;
  const made = targets.flatMap((target) => {
    if (target.move === null) return [];
    const lead = `This change moves from OpenClaw ${target.move.from} to ${target.move.to}, which`;
    return [{ move: target.move, words: sentence(lead, target.move, several ? target.directory : null) }];
  });
  const seen = targets.flatMap((target) => {
    if (target.preview === null) return [];
    const lead = `Upgrade preview: OpenClaw ${target.preview.to}`;
    return [{ move: target.preview, words: sentence(lead, target.preview, several ? target.directory : null) }];
  });
  return [...made, ...seen];
}

function sentence(lead: string, { from, breaks, mends }: ReleaseMove, directory: string | null): Message {
  const refused = breaks.length === 0 ? 'nothing' : count(breaks.length, 'field or value', 'fields or values');
  const place: Message = directory === null ? ['this configuration'] : ['the configuration in ', { value: directory }];
  const taken = mends.length === 0 ? '.' : `, and takes ${mends.length} that it refuses.`;
  return [`${lead} refuses ${refused} of `, ...place, ` that ${from} takes${taken}`];
}
