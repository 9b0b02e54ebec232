import type { ValueNode } from '../../documents/value-node';
import { schemaOf } from '../../openclaw/schema-table';
import { nodesAt, step, takesKind } from '../../openclaw/schema-walk';

/** At most so many keys of an object are looked at. */
const looked = 32;

/**
 * Tells whether the value of a member could stand under another name of its object, in a release: a value of that kind is taken there,
 * and, of an object, at least one of its fields.
 */
export function fittingName(member: ValueNode, version: string): (name: string) => boolean {
  const object = nodesAt(schemaOf(version), member.path.slice(0, -1));
  return (name) => {
    const { nodes } = step(object, name);
    if (nodes.length === 0) return true;
    const fit = nodes.filter((node) => takesKind(node, member.type));
    if (member.type !== 'object' || member.members.size === 0) return fit.length > 0;
    return [...member.members.keys()].slice(0, looked).some((key) => step(fit, key).by !== 'closed');
  };
}
