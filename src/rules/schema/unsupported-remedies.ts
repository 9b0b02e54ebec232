import { valueAt, type ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import type { JudgedRelease } from '../../model/release';
import type { Edit } from '../../model/remedy';
import { doctorRelease, isMovedVerbatim, retirementOf, rivalsOf } from '../../openclaw/retired-fields';
import type { RemedyDraft } from '../rule';
import type { FieldMoves } from './field-moves';
import type { Misplaced } from './misplaced-field';

/** The configuration a field stands in. */
export interface Surroundings {
  readonly root: ValueNode;
  readonly release: JudgedRelease;
  readonly moves: FieldMoves;
}

/** What to do about a field of a later release. */
export const later = manual('Remove it, or upgrade OpenClaw first: it takes effect from {{new}} on.');

/** What to do about a field whose right name stands beside it. */
export const merge = manual('Move what it says into {{nearest}}, and remove it here.');

const onHost = 'openclaw doctor --fix on the host and commit what it writes.';

/** What to do about a field that the release moves at load, not to one place. */
export const atLoad = manual(`Run ${onHost}`);

/** The same where its new place is one of a later release. */
export const atLoadLater = manual(`Run ${onHost} From {{new}} on, its place is {{successor}}.`);

/** The same where the release has the new place. */
export function moveAtLoad(node: ValueNode, place: JsonPath, around: Surroundings): RemedyDraft {
  const text = `Move it to {{successor}}, or run ${onHost}`;
  return remedy(text, moveOf(node, place, around));
}

/** What to do about a field that has a successor in the release. */
export function move(node: ValueNode, place: JsonPath, around: Surroundings): RemedyDraft {
  const doctor = doctorMoves(node.path, place);
  const edits = moveOf(node, place, around);
  if (edits !== null) return remedy(`Move it to {{successor}}, as it stands.${doctor}`, edits);
  return manual(`Write what it says at {{successor}}, as that release words it, and remove it here.${doctor}`);
}

/** What to do about a field whose successor a later release brings. */
export function laterMove(path: JsonPath): RemedyDraft {
  return manual(
    `Remove it here; from {{new}} on, write what it says at {{successor}}.${doctorMoves(path, retirementOf(path)?.successor)}`,
  );
}

/** What to do about a field that nothing succeeds. */
export function removal(path: JsonPath): RemedyDraft {
  switch (retirementOf(path)?.doctor) {
    case 'migrated':
      return manual(`Remove it; openclaw doctor --fix of ${doctorRelease} also writes what succeeds it.`);
    case 'retired':
      return manual(`Remove it; openclaw doctor --fix of ${doctorRelease} does the same.`);
    case undefined:
      return manual('Remove it.');
  }
}

/** What to do about a field that belongs elsewhere. */
export function replacement(node: ValueNode, { place, each }: Misplaced, { root, moves }: Surroundings): RemedyDraft {
  if (valueAt(root, ...place) !== undefined)
    return manual('Write what it says into {{place}}, which is also there, and remove it here.');
  const text = `Move it to {{place}}${each === null ? '' : ', or to {{each}} for a single one'}, if that is what it means.`;
  return remedy(text, moves.edits(node, place));
}

/** What to do about a slip of the pen. */
export function rename(node: ValueNode, nearest: string, { moves }: Surroundings): RemedyDraft {
  const text = 'Rename it to {{nearest}}, if that is what it means.';
  return remedy(text, moves.rename(node, nearest));
}

/** The edits of a move that is only that: doctor changes nothing on the way, and no other field has a claim to the place. */
function moveOf(node: ValueNode, place: JsonPath, { root, moves }: Surroundings): readonly Edit[] | null {
  if (!isMovedVerbatim(node.path)) return null;
  const contested = rivalsOf(node.path).some((rival) => valueAt(root, ...rival) !== undefined);
  return contested ? null : moves.edits(node, place);
}

/** Says that doctor does it too, where it moves the field to the very place. */
function doctorMoves(path: JsonPath, place: JsonPath | null | undefined): string {
  const successor = retirementOf(path)?.successor;
  const same = successor?.length === place?.length && successor?.every((segment, index) => segment === place?.[index]);
  return same ? ` openclaw doctor --fix of ${doctorRelease} moves it there.` : '';
}

function remedy(text: string, edits: readonly Edit[] | null): RemedyDraft {
  return edits !== null && edits.length > 0 ? { kind: 'edit', text, edits } : manual(text);
}

function manual(text: string): RemedyDraft {
  return { kind: 'manual', text };
}
