import { accepts } from '../../openclaw/field-history';
import { walk, type ValueNode } from '../../documents/value-node';
import { valueForm } from '../../openclaw/value-forms';

/** Members of auth-profiles.json and models.json that hold a credential (openclaw 2026.4.15); `headers` holds them one level down. */
const secretKeys = new Set(['key', 'token', 'access', 'refresh', 'apiKey', 'password', 'secret']);

/**
 * Whether a generated credential file holds nothing but references, markers and placeholders where a credential would stand. False for a
 * file that cannot be read.
 */
export function holdsOnlyReferences(root: ValueNode | null): boolean {
  if (!root) return false;
  for (const node of walk(root)) {
    if (node.type !== 'string') continue;
    const { path } = node;
    const key = path.at(-1);
    if (!secretKeys.has(String(key)) && path.at(-2) !== 'headers') continue;
    if (valueForm(String(node.value), 'model-key') === 'plaintext') return false;
  }
  return true;
}

/** Whether a release takes a reference (an object with an `id`) where a provider's key stands, by its schema. */
export function takesReferences(version: string): boolean {
  return accepts(version, ['models', 'providers', '*', 'apiKey', 'id']);
}
