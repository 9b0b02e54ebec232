import type { ValueNode } from '../documents/value-node';
import { schemaNode, type SchemaNode } from '../openclaw/schema-table';
import { arrayKeywords } from './array-projection';
import { branchKeywords } from './branch-projection';
import { objectKeywords } from './object-projection';
import type { PlainSchema, Project } from './plain-schema';
import { scalarKeywords } from './scalar-projection';
import type { Uncertainty } from './uncertainty';

/** The part of a release's schema that a document touches. */
export interface Projection {
  readonly schema: PlainSchema;
  /** The release's own schema behind a projected one. */
  sourceOf(schema: object): SchemaNode | undefined;
}

/**
 * What is left of a schema for one document: keywords that no value at their place offends are left out, so that little or nothing remains
 * to be compiled; for this document the verdict and every error are the same. Where `unknown` says that a value is not fully known, it
 * gets the benefit of the doubt. Cost: values times the branches of the schema at their place.
 */
export function projectSchema(root: SchemaNode, document: ValueNode, unknown: Uncertainty): Projection {
  const sources = new WeakMap<object, SchemaNode>();
  const project: Project = (number, values) => {
    const node = schemaNode(number);
    const schema: Record<string, unknown> = {
      ...scalarKeywords(node, values, unknown),
      ...objectKeywords(node, values, project, unknown),
      ...arrayKeywords(node, values, project, unknown),
      ...branchKeywords(node, values, project, unknown),
    };
    sources.set(schema, node);
    return schema;
  };
  const schema = project(root.number, unknown.isUnseen(document) ? [] : [document]);
  return { schema, sourceOf: (projected) => sources.get(projected) };
}
