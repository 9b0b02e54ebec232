import type { ValueNode } from '../documents/value-node';
import type { SchemaNode } from '../openclaw/schema-table';

/** A schema as the validator takes it. */
export type PlainSchema = Readonly<Record<string, unknown>>;

/** Projects a schema, given by its number, onto the values that stand at its place. */
export type Project = (number: number, values: readonly ValueNode[]) => PlainSchema;

/** The given keywords of a schema, those it has. */
export function keywordsOf(node: SchemaNode, keywords: readonly (keyof SchemaNode)[]): PlainSchema {
  return Object.fromEntries(
    keywords.flatMap((keyword) => (node[keyword] === undefined ? [] : [[keyword, node[keyword]]])),
  );
}
