import { walk, type ValueNode } from '../../documents/value-node';
import { eraOf } from '../../openclaw/era';
import { profileFieldOf } from '../../openclaw/profile-fields';
import { valueForm } from '../../openclaw/value-forms';

/** Members of models.json that hold a credential beside those of a profile (openclaw 2026.4.15); `headers` holds them one level down. */
const catalogKeys = new Set(['password', 'secret']);

/**
 * Whether a generated credential file holds nothing but references, markers and placeholders where a credential would stand. False for a
 * file that cannot be read.
 */
export function holdsOnlyReferences(root: ValueNode | null): boolean {
  if (!root) return false;
  for (const node of walk(root)) {
    if (node.type !== 'string') continue;
    const { path } = node;
    const key = String(path.at(-1));
    if (profileFieldOf(key) === null && !catalogKeys.has(key) && path.at(-2) !== 'headers') continue;
    if (valueForm(String(node.value), 'model-key') === 'plaintext') return false;
  }
  return true;
}

/** Whether a release takes a reference where a provider's key stands. */
export function takesReferences(version: string): boolean {
  return eraOf(version) !== 'json';
}
