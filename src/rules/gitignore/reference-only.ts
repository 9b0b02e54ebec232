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
    const { path } = node;
    const key = path.at(-1);
    if (node.type !== 'string' || (!secretKeys.has(String(key)) && path.at(-2) !== 'headers')) continue;
    if (valueForm(String(node.value), 'model-key') === 'plaintext') return false;
  }
  return true;
}
