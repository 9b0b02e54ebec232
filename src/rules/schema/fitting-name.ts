import type { ValueNode } from '../../documents/value-node';
import { schemaOf, type SchemaNode } from '../../openclaw/schema-table';
import { nodesAt, step, takesKind } from '../../openclaw/schema-walk';

/** At most so many keys of an object are looked at. */
const looked = 32;

/** Tells whether the value of a member could stand under another name of its object, in a release. */
export function fittingName(member: ValueNode, version: string): (name: string) => boolean {
  const object = nodesAt(schemaOf(version), member.path.slice(0, -1));
  return (name) => {
    const { nodes } = step(object, name);
    return nodes.length === 0 || couldTake(nodes, member);
  };
}

/** Whether some schema takes a value of that kind, and, of an object that has fields, at least one of them. */
export function couldTake(schemas: readonly SchemaNode[], value: ValueNode): boolean {
  const fit = schemas.filter((schema) => takesKind(schema, value.type));
  if (value.type !== 'object' || value.members.size === 0) return fit.length > 0;
  return [...value.members.keys()].slice(0, looked).some((key) => step(fit, key).by !== 'closed');
}
