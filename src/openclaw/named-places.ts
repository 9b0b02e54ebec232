import { alternatives } from './schema-walk';
import { schemaNode, type SchemaNode } from './schema-table';

/** So many steps down are looked: what is deeper, nobody writes in the wrong place by its bare name. */
const deepest = 3;

type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

const indexes = new Map<string, Index>();

/**
 * The places below an object with these schemas that a field of a name has, as paths from that object, at most three steps down and by
 * names alone. Of what takes any key, such as `channels`, the names it knows count, and nothing below them. The index of an object is kept;
 * there are a few hundred.
 */
export function placesNamed(name: string, nodes: readonly SchemaNode[]): readonly (readonly string[])[] {
  const key = nodes.map(({ number }) => number).join();
  const index = indexes.get(key) ?? indexOf(nodes);
  indexes.set(key, index);
  return index.get(name) ?? [];
}

function indexOf(nodes: readonly SchemaNode[]): Index {
  const index = new Map<string, (readonly string[])[]>();
  const enter = (object: readonly SchemaNode[], path: readonly string[]): void => {
    for (const [name, numbers] of fieldsOf(object)) {
      const place = [...path, name];
      const known = index.get(name);
      if (known) known.push(place);
      else index.set(name, [place]);
      if (place.length < deepest && !object.some(takesAnyKey))
        enter(Array.from(numbers, schemaNode).flatMap(alternatives), place);
    }
  };
  enter(nodes.flatMap(alternatives), []);
  return index;
}

function fieldsOf(nodes: readonly SchemaNode[]): ReadonlyMap<string, ReadonlySet<number>> {
  const fields = new Map<string, Set<number>>();
  for (const { properties = {} } of nodes) {
    for (const [name, number] of Object.entries(properties)) {
      const known = fields.get(name);
      if (known) known.add(number);
      else fields.set(name, new Set([number]));
    }
  }
  return fields;
}

function takesAnyKey({ properties, additionalProperties }: SchemaNode): boolean {
  return properties !== undefined && additionalProperties !== false;
}
