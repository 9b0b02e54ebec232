import { valueSpan, type ValueNode } from '../../documents/value-node';
import { atValue } from '../place';
import { plaintextIn, type HeldSecret } from './held-secret';
import { eachString } from './each-string';
import { quotedPath } from './quoted-path';

/** Fields of an auth profile that hold a secret (openclaw 2026.1 to 2026.7: auth-profiles.json; before: the flat form, `apiKey`). */
const fields = /^(?:key|token|access|refresh|apiKey)$/;

/** What stands beside the profiles and names them. */
const bookkeeping = /^(?:lastGood|usageStats|order|version)$/;

/** Secrets in plain text in an agent's auth-profiles.json or auth.json. */
export function profileSecrets(root: ValueNode): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  eachString(root, [], (value, node, path) => {
    const field = String(path.at(-1));
    if (!fields.test(field) || bookkeeping.test(String(path[0]))) return;
    const plain = plaintextIn(value, 'model-key');
    if (!plain) return;
    found.push({
      file: node.origin.file,
      span: valueSpan(node),
      place: atValue(node),
      value,
      ...plain,
      where: quotedPath(path),
      outlet: field === 'access' || field === 'refresh' ? 'profile-login' : 'profile-key',
    });
  });
  return found;
}
