import { scalarOf, valueSpan, type ValueNode } from '../../documents/value-node';
import type { RemedyDraft } from '../rule';
import { nearestName } from './nearest-name';

/**
 * What to do about a slip of the pen in a word: the edit to the one it is nearest to.
 * @param choice the words that are taken, which are the release's own
 */
export function nearestWord(node: ValueNode, choice: readonly string[]): RemedyDraft | null {
  const value = scalarOf(node);
  const nearest = typeof value === 'string' ? nearestName(value, choice) : null;
  if (nearest === null) return null;
  const word = JSON.stringify(nearest);
  const text = `Write ${word}, if that is what it means, or another of these words.`;
  return { kind: 'edit', text, edits: [{ path: node.origin.file, span: valueSpan(node), text: word }] };
}
