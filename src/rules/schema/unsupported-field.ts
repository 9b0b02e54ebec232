import { valueAt } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { isGuess, type JudgedRelease } from '../../model/release';
import { fieldHistory } from '../../openclaw/field-history';
import { isListedField } from '../../openclaw/listed-fields';
import { isMigratedAtLoad } from '../../openclaw/load-migrations';
import { successorOf } from '../../openclaw/successor';
import type { StructureProblem } from '../../schema/structure-problem';
import type { Problem } from '../rule';
import { fittingName } from './fitting-name';
import { misplacedField } from './misplaced-field';
import { nearestName } from './nearest-name';
import type { UnsupportedId } from './unsupported-messages';
import * as remedies from './unsupported-remedies';
import type { Surroundings } from './unsupported-remedies';

export type UnknownField = Extract<StructureProblem, { readonly kind: 'unknown-field' }>;
type Explained = Pick<Problem<UnsupportedId>, 'messageId' | 'data' | 'words' | 'remedy'>;

/**
 * What to say of a field that the release does not have, and what to do: what the release itself makes of it at load, then its history, then
 * where a likely slip meant it to be.
 */
export function explainField(field: UnknownField, around: Surroundings): Explained {
  const { root, release } = around;
  const { path } = field.node;
  if (isMigratedAtLoad(path, release.version, (other) => valueAt(root, ...other) !== undefined))
    return migrated(field, around);
  const { retiredIn, newIn } = fieldHistory(path, release.version);
  if (retiredIn !== null) return retired(field, around, retiredIn);
  if (newIn !== null) {
    const said = saying(field, around, {}, { new: newIn });
    return { messageId: `not-yet${guessMark(release)}`, ...said, remedy: remedies.later };
  }
  return never(field, around);
}

function migrated(field: UnknownField, around: Surroundings): Explained {
  const messageId = 'migrated';
  const successor = successorOf(field.node.path, around.release.version);
  if (successor === null) return { messageId, ...saying(field, around), remedy: remedies.atLoad };
  const data = { successor: dotted(successor.path) };
  if (successor.newIn !== null)
    return { messageId, ...saying(field, around, data, { new: successor.newIn }), remedy: remedies.atLoadLater };
  return { messageId, ...saying(field, around, data), remedy: remedies.moveAtLoad(field.node, successor.path, around) };
}

function retired(field: UnknownField, around: Surroundings, retiredIn: string): Explained {
  const { path } = field.node;
  const guess = guessMark(around.release);
  const words = { retired: retiredIn };
  const successor = isListedField(path) ? null : successorOf(path, around.release.version);
  if (successor === null) {
    const messageId = isListedField(path) ? (`listed-retired${guess}` as const) : (`retired${guess}` as const);
    return { messageId, ...saying(field, around, {}, words), remedy: remedies.removal(path) };
  }
  const data = { successor: dotted(successor.path) };
  if (successor.newIn !== null) {
    const said = saying(field, around, data, { ...words, new: successor.newIn });
    return { messageId: `moved-later${guess}`, ...said, remedy: remedies.laterMove(path) };
  }
  const remedy = remedies.move(field.node, successor.path, around);
  return { messageId: `moved${guess}`, ...saying(field, around, data, words), remedy };
}

/** No known release has it there. */
function never(field: UnknownField, around: Surroundings): Explained {
  const { node, key, known } = field;
  const { root, release, moves } = around;
  const listed = isListedField(node.path);
  const nearest = listed ? null : nearestName(key, known, fittingName(node, release.version));
  if (nearest !== null) {
    const said = saying(field, around, { nearest });
    return valueAt(root, ...node.path.slice(0, -1), nearest) === undefined
      ? { messageId: 'misspelt', ...said, remedy: remedies.rename(node, nearest, around) }
      : { messageId: 'misspelt-beside', ...said, remedy: remedies.merge };
  }
  const misplaced = misplacedField(node, release.version, (place) => moves.takes(node, place));
  if (misplaced === null)
    return {
      messageId: listed ? 'listed' : 'unsupported',
      ...saying(field, around),
      remedy: remedies.removal(node.path),
    };
  const data = { place: dotted(misplaced.place), ...(misplaced.each !== null && { each: misplaced.each }) };
  const remedy = remedies.replacement(node, misplaced, around);
  return { messageId: listed ? 'listed-misplaced' : 'misplaced', ...saying(field, around, data), remedy };
}

function saying(
  { node }: UnknownField,
  { release }: Surroundings,
  data: Readonly<Record<string, string>> = {},
  words: Readonly<Record<string, string>> = {},
): Pick<Explained, 'data' | 'words'> {
  return { data: { field: dotted(node.path), ...data }, words: { release: release.version, ...words } };
}

function guessMark(release: JudgedRelease): '' | '-guess' {
  return isGuess(release) ? '-guess' : '';
}
