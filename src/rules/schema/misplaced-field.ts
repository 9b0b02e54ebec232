import type { ValueNode } from '../../documents/value-node';
import { dotted, type JsonPath } from '../../model/pointer';
import { placesNamed } from '../../openclaw/named-places';
import { schemaNode, schemaOf } from '../../openclaw/schema-table';
import { alternatives, nodesAt, step } from '../../openclaw/schema-walk';
import { couldTake } from './fitting-name';

/**
 * A name with so many places tells little by itself, so that a second one that would take the value leaves it open: more may be looked
 * past where an object around the field has it (`enabled`) than where another one has (`token`).
 */
const common = { around: 8, elsewhere: 3 };

/** At most so many places of a name are looked at. */
const looked = 32;

/** Where a field belongs that stands where the release has no such field. */
export interface Misplaced {
  readonly place: JsonPath;
  /** Dotted, with `*`: where it goes for a single entry of a map beside its object, such as one agent; null where there is no such place. */
  readonly each: string | null;
}

interface Candidate {
  readonly place: JsonPath;
  /** Steps up to the common object, and down from it. */
  readonly up: number;
  readonly down: number;
}

/**
 * The one place of a release that a field was most likely meant for: the least deep below an object around it, which has that very name
 * and takes the value. Null where there is none, where two are equally near, or where the name is too common to tell.
 * @param takes whether the release takes the value at a place
 */
export function misplacedField(
  node: ValueNode,
  version: string,
  takes: (place: JsonPath) => boolean,
): Misplaced | null {
  const object = node.path.slice(0, -1);
  const key = node.path.at(-1);
  if (typeof key !== 'string') return null;
  const candidates = candidatesFor(key, object, version);
  if (candidates.length > looked) return null;
  const fitting = candidates
    .filter(({ place }) => isFitting(node, place, version, takes))
    .sort((a, b) => a.down - b.down || a.up - b.up);
  const [first, second] = fitting;
  if (!first || (first.down === second?.down && first.up === second.up)) return null;
  const many = first.down === 1 ? common.around : common.elsewhere;
  if (candidates.length >= many && fitting.length > 1) return null;
  return { place: first.place, each: eachBeside(node, key, object, version) };
}

function candidatesFor(key: string, object: JsonPath, version: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let up = 0; up <= object.length; up++) {
    const above = object.slice(0, object.length - up);
    const from = object[above.length];
    for (const below of placesNamed(key, nodesAt(schemaOf(version), above))) {
      // Through the object's own branch it was found from further down.
      if (up === 0 || below[0] !== from) found.push({ place: [...above, ...below], up, down: below.length });
    }
  }
  return found;
}

function isFitting(node: ValueNode, place: JsonPath, version: string, takes: (place: JsonPath) => boolean): boolean {
  return node.type === 'object' ? couldTake(nodesAt(schemaOf(version), place), node) : takes(place);
}

/** The same field of each entry of a map or list that stands beside its object. */
function eachBeside(node: ValueNode, key: string, object: JsonPath, version: string): string | null {
  const above = object.slice(0, -1);
  if (object.length === 0) return null;
  const beside = nodesAt(schemaOf(version), above).flatMap(alternatives);
  const names = new Set(beside.flatMap(({ properties = {} }) => Object.keys(properties)));
  const found = [...names].flatMap((name) => {
    const map = step(nodesAt(schemaOf(version), above), name).nodes.flatMap(alternatives);
    const entries = map.flatMap(({ properties, additionalProperties, items }) => {
      if (typeof additionalProperties === 'number' && properties === undefined)
        return [{ mark: '.*', number: additionalProperties }];
      return typeof items === 'number' ? [{ mark: '[]', number: items }] : [];
    });
    return entries.flatMap(({ mark, number }) => {
      const field = step([schemaNode(number)], key);
      return field.by === 'named' && couldTake(field.nodes, node) ? [`${dotted([...above, name])}${mark}.${key}`] : [];
    });
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
