import { valueSpan, type ValueNode } from '../../documents/value-node';
import { dotted, type JsonPath } from '../../model/pointer';
import { profileFieldOf } from '../../openclaw/profile-fields';
import { atValue } from '../place';
import { plaintextIn, type HeldSecret } from './held-secret';
import { eachString } from './each-string';

/** What stands beside the profiles and names them. */
const bookkeeping = /^(?:lastGood|usageStats|order|version)$/;

/** Secrets in plain text in an agent's auth-profiles.json or auth.json, or in the part of one that stands `at` a path. */
export function profileSecrets(root: ValueNode, at: JsonPath = []): readonly HeldSecret[] {
  const found: HeldSecret[] = [];
  eachString(root, at, (value, node, path) => {
    const field = profileFieldOf(String(path.at(-1)));
    if (!field || bookkeeping.test(String(path[0]))) return;
    const plain = plaintextIn(value, 'model-key');
    if (!plain) return;
    found.push({
      file: node.origin.file,
      span: valueSpan(node),
      place: atValue(node),
      value,
      ...plain,
      where: dotted(path),
      outlet: field === 'login' ? 'profile-login' : 'profile-key',
      gateway: false,
      configPath: null,
    });
  });
  return found;
}
