import type { ValueNode } from '../documents/value-node';
import type { JsonPath } from '../model/pointer';
import { placeIn } from '../openclaw/field-history';
import { schemaOf, type SchemaNode } from '../openclaw/schema-table';
import { nodesAt } from '../openclaw/schema-walk';
import { isRefuted } from './certainty';
import { plainFor } from './plain';
import { projectSchema } from './projection';
import type { Uncertainty } from './uncertainty';
import { refusals } from './validator';

/** Whether a schema takes a value, wherever that stands. */
export function takesValue(schema: SchemaNode, node: ValueNode, unknown: Uncertainty): boolean {
  const { schema: projected } = projectSchema(schema, node, unknown);
  return !isRefuted(projected) && refusals(projected, plainFor(node, unknown), 'first').length === 0;
}

/** Whether a known release would take a value at another place; false where it has no such place. */
export function takesAt(version: string, path: JsonPath, node: ValueNode, unknown: Uncertainty): boolean {
  const schemas = nodesAt(schemaOf(version), path);
  return schemas.some((schema) => takesValue(schema, node, unknown)) || placeIn(version, path) === 'open';
}
