import type { ObjectNode, ValueNode } from '../documents/value-node';
import { schemaNode, type SchemaNode } from '../openclaw/schema-table';
import { takesAll } from './certainty';
import { matcherOf } from './matcher';
import { keywordsOf, type PlainSchema, type Project } from './plain-schema';
import type { Uncertainty } from './uncertainty';

/** The keywords about objects, for the objects among the values: only the properties that one of them has. */
export function objectKeywords(
  node: SchemaNode,
  values: readonly ValueNode[],
  project: Project,
  unknown: Uncertainty,
): PlainSchema {
  const objects = values.filter((value) => value.type === 'object');
  if (objects.length === 0) return {};
  const schema: Record<string, unknown> = {};
  const { named, others } = membersOf(objects, node, unknown);
  const strict = node.additionalProperties === false && others.length > 0;
  const rest =
    typeof node.additionalProperties === 'number' && others.length > 0
      ? project(node.additionalProperties, others)
      : {};
  const properties = [...named].map(([key, at]) => [key, project(at.number, at.values)] as const);
  // A property that takes its values is still named where the others are judged by what is not named.
  const kept = strict || !takesAll(rest) ? properties : properties.filter(([, schema]) => !takesAll(schema));
  if (kept.length > 0) schema['properties'] = Object.fromEntries(kept);
  if (strict) schema['additionalProperties'] = false;
  else if (!takesAll(rest)) schema['additionalProperties'] = rest;
  if (node.propertyNames !== undefined && !areNamedSo(objects, schemaNode(node.propertyNames))) {
    schema['propertyNames'] = namesSchema(schemaNode(node.propertyNames));
  }
  const required = node.required?.filter(
    (key) =>
      objects.some((object) => !object.members.has(key)) && !objects.some((object) => unknown.maySupply(object, key)),
  );
  if (required && required.length > 0) schema['required'] = required;
  const sizes = objects.map((object) => object.members.size);
  if (node.maxProperties !== undefined && Math.max(...sizes) > node.maxProperties)
    schema['maxProperties'] = node.maxProperties;
  if (
    node.minProperties !== undefined &&
    sizes.some((size) => size < (node.minProperties ?? 0)) &&
    !objects.some((object) => unknown.isIn(object))
  ) {
    schema['minProperties'] = node.minProperties;
  }
  return schema;
}

interface Members {
  /** By key: the number of the property's schema, and the values under that key. */
  readonly named: ReadonlyMap<string, { readonly number: number; readonly values: readonly ValueNode[] }>;
  readonly others: readonly ValueNode[];
}

function membersOf(objects: readonly ObjectNode[], node: SchemaNode, unknown: Uncertainty): Members {
  const named = new Map<string, { readonly number: number; readonly values: ValueNode[] }>();
  const others: ValueNode[] = [];
  for (const object of objects) {
    for (const [key, value] of object.members) {
      if (unknown.isUnseen(value)) continue;
      const number = node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
      const at = named.get(key);
      if (at) at.values.push(value);
      else if (number !== undefined) named.set(key, { number, values: [value] });
      else others.push(value);
    }
  }
  return { named, others };
}

/** Whether every name of the objects is as the schema of names wants it; false where only the validator can tell. */
function areNamedSo(objects: readonly ObjectNode[], names: SchemaNode): boolean {
  const { type, pattern } = names;
  const told = Object.keys(names).every((keyword) => ['number', 'type', 'pattern'].includes(keyword));
  if (!told || (type !== undefined && type !== 'string')) return false;
  if (pattern === undefined) return true;
  const matcher = matcherOf(pattern, 'u');
  return objects.every((object) => [...object.members.keys()].every((key) => matcher.test(key)));
}

/** Names are always known strings, so the schema of names is taken whole. */
function namesSchema(node: SchemaNode): PlainSchema {
  const { anyOf, oneOf, allOf, not } = node;
  const whole = (numbers: readonly number[]): readonly PlainSchema[] =>
    numbers.map((each) => namesSchema(schemaNode(each)));
  return {
    ...keywordsOf(node, ['type', 'enum', 'const', 'pattern', 'minLength', 'maxLength']),
    ...(anyOf && { anyOf: whole(anyOf) }),
    ...(oneOf && { oneOf: whole(oneOf) }),
    ...(allOf && { allOf: whole(allOf) }),
    ...(not !== undefined && { not: namesSchema(schemaNode(not)) }),
  };
}
