import type { ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';
import { profileFieldOf } from '../../openclaw/profile-fields';
import { isSecretByName } from '../../openclaw/secret-by-name';
import { eachString } from './each-string';
import { heldAt } from './held-at';
import { plaintextIn, type HeldSecret } from './held-secret';

/** What stands beside the profiles and names them. */
const bookkeeping = /^(?:lastGood|usageStats|order|version)$/;

/** Secrets in plain text in an agent's auth-profiles.json or auth.json, or in the part of one that stands `at` a path. */
export function profileSecrets(root: ValueNode, at: JsonPath): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  eachString(root, at, (value, node, path) => {
    const field = profileFieldOf(String(path.at(-1)));
    if ((!field && !isSecretByName(path)) || bookkeeping.test(String(path[0]))) return;
    const plain = plaintextIn(value, field ? 'model-key' : 'guessed');
    if (!plain) return;
    const outlet = field === 'key' ? 'profile-key' : 'profile-login';
    found.push(heldAt(node, { at }, { value, ...plain, outlet, gateway: false }));
  });
  return found;
}
