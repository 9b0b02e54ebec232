import { childrenOf, type ValueNode } from '../../documents/value-node';
import { secretPathAt, type SecretPath } from '../../openclaw/secret-paths';

/** A string or object of a config that stands at a place for a secret. */
export interface SecretValue {
  readonly node: ValueNode;
  readonly place: SecretPath;
}

/** Every string and object at a secret's place in a config that takes effect, each place in its file once, in document order. */
export function* eachSecretValue(root: ValueNode): Iterable<SecretValue> {
  const seen = new Set<unknown>();
  const path: (string | number)[] = [];
  const levels = [entriesOf(root)];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { done, value } = level.next();
    if (done) {
      levels.pop();
      path.pop();
      continue;
    }
    const [key, node] = value;
    path.push(key);
    const place = node.type === 'string' || node.type === 'object' ? secretPathAt(path) : null;
    if (place && !seen.has(node.origin.node)) {
      seen.add(node.origin.node);
      yield { node, place };
    }
    levels.push(entriesOf(node));
  }
}

function entriesOf(node: ValueNode): Iterator<readonly [string | number, ValueNode], undefined> {
  return node.type === 'object' ? node.members.entries() : childrenOf(node).entries();
}
