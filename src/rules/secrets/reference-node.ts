import { scalarOf, type ValueNode } from '../../documents/value-node';
import { isReference, objectReference } from '../../openclaw/secret-reference';

/** Whether a value is a reference to a secret as OpenClaw understands one: `${VAR}` and nothing else, or a SecretRef. */
export function isReferenceNode(node: ValueNode): boolean {
  if (node.type === 'string') return isReference(String(node.value).trim());
  if (node.type !== 'object') return false;
  const texts = Array.from(node.members, ([key, member]): [string, string | null] => {
    const value = scalarOf(member);
    return [key, typeof value === 'string' ? value : null];
  });
  return objectReference(new Map(texts)) === 'reference';
}
