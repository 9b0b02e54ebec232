import { keySpan, valueAt, type ValueNode } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { isGuess, type JudgedRelease } from '../../model/release';
import { fieldHistory } from '../../openclaw/field-history';
import { isListedField } from '../../openclaw/listed-fields';
import { isMigratedAtLoad } from '../../openclaw/load-migrations';
import { successorOf } from '../../openclaw/successor';
import type { StructureProblem } from '../../schema/structure-problem';
import type { Problem, RemedyDraft } from '../rule';
import { fittingName } from './fitting-name';
import { nearestName } from './nearest-name';
import type { UnsupportedId } from './unsupported-messages';

type UnknownField = Extract<StructureProblem, { readonly kind: 'unknown-field' }>;
type Explained = Pick<Problem<UnsupportedId>, 'messageId' | 'data' | 'words' | 'remedy'>;

/** What to say of a field that the release does not have, and what to do: its history first, then a likely slip. */
export function explainField({ node, key, known }: UnknownField, root: ValueNode, release: JudgedRelease): Explained {
  const data = { field: dotted(node.path) };
  const words = { release: release.version };
  if (isMigratedAtLoad(node.path, release.version, (path) => valueAt(root, ...path) !== undefined)) {
    const successor = successorOf(node.path, release.version);
    const doctor = 'openclaw doctor --fix on the host and commit what it writes.';
    if (successor === null) return { messageId: 'migrated', data, words, remedy: manual(`Run ${doctor}`) };
    const place = { ...data, successor: dotted(successor.path) };
    if (successor.newIn === null)
      return {
        messageId: 'migrated',
        data: place,
        words,
        remedy: manual(`Move it to {{successor}}, or run ${doctor}`),
      };
    const remedy = manual(`Run ${doctor} From {{new}} on, its place is {{successor}}.`);
    return { messageId: 'migrated', data: place, words: { ...words, new: successor.newIn }, remedy };
  }
  const history = fieldHistory(node.path, release.version);
  const guess = isGuess(release) ? '-guess' : '';
  const listed = isListedField(node.path);
  if (history.retiredIn !== null) {
    const retired = { ...words, retired: history.retiredIn };
    if (listed) return { messageId: `listed-retired${guess}`, data, words: retired, remedy: manual('Remove it.') };
    const successor = successorOf(node.path, release.version);
    if (successor === null) return { messageId: `retired${guess}`, data, words: retired, remedy: manual('Remove it.') };
    const place = { ...data, successor: dotted(successor.path) };
    if (successor.newIn === null) {
      const remedy = manual('Write what it says at {{successor}}, as that release words it, and remove it here.');
      return { messageId: `moved${guess}`, data: place, words: retired, remedy };
    }
    const remedy = manual('Remove it here; from {{new}} on, write what it says at {{successor}}.');
    return { messageId: `moved-later${guess}`, data: place, words: { ...retired, new: successor.newIn }, remedy };
  }
  if (history.newIn !== null) {
    const remedy = manual('Remove it, or upgrade OpenClaw first: it takes effect from {{new}} on.');
    return { messageId: `not-yet${guess}`, data, words: { ...words, new: history.newIn }, remedy };
  }
  if (listed) return { messageId: 'listed', data, words, remedy: manual('Remove it.') };
  const nearest = nearestName(key, known, fittingName(node, release.version));
  if (nearest === null) return { messageId: 'unsupported', data, words, remedy: manual('Remove it.') };
  if (valueAt(root, ...node.path.slice(0, -1), nearest) === undefined)
    return { ...slip(node, key, nearest, data), words };
  const remedy = manual('Move what it says into {{nearest}}, and remove it here.');
  return { messageId: 'misspelt-beside', data: { ...data, nearest }, words, remedy };
}

function slip(
  node: ValueNode,
  key: string,
  nearest: string,
  data: Readonly<Record<string, string>>,
): Omit<Explained, 'words'> {
  const { file, key: keyNode } = node.origin;
  const text = 'Rename it to {{nearest}}, if that is what it means.';
  const edits = keyNode
    ? [{ path: file, span: keySpan(node), text: written(nearest, keyNode.length === key.length) }]
    : [];
  const remedy: RemedyDraft = edits.length > 0 ? { kind: 'edit', text, edits } : manual(text);
  return { messageId: 'misspelt', data: { ...data, nearest }, remedy };
}

/** A key as the file writes its keys: bare where it was bare and can be. */
function written(name: string, bare: boolean): string {
  return bare && /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function manual(text: string): RemedyDraft {
  return { kind: 'manual', text };
}
