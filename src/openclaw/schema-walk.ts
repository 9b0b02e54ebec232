import type { JsonPath } from '../model/pointer';
import { schemaNode, type SchemaNode } from './schema-table';

/** Where one step into a value leads: the schemas that apply there, and how the release names the place. */
export interface Step {
  readonly nodes: readonly SchemaNode[];
  /**
   * `named`: a property of that name. `map`: any key, with a schema for its value. `open`: anything goes, nothing is judged.
   * `closed`: the release has no such place.
   */
  readonly by: 'named' | 'map' | 'open' | 'closed';
}

const branches = new Map<number, readonly SchemaNode[]>();

/** A schema with the branches of its `anyOf`, `oneOf` and `allOf`, at every level: all that may have a say about fields. */
export function alternatives(node: SchemaNode): readonly SchemaNode[] {
  const known = branches.get(node.number);
  if (known) return known;
  const found: SchemaNode[] = [];
  const stack = [node.number];
  for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
    const next = schemaNode(number);
    found.push(next);
    stack.push(...(next.allOf ?? []), ...(next.oneOf ?? []), ...(next.anyOf ?? []));
  }
  branches.set(node.number, found);
  return found;
}

/** Whether a schema, by itself and without its branches, has a word to say about values of a type (`object`, `string`, …). */
export function admits(node: SchemaNode, type: string): boolean {
  if (node.type !== undefined) {
    const types: readonly string[] = typeof node.type === 'string' ? [node.type] : node.type;
    return types.includes(type) || (type === 'number' && types.includes('integer'));
  }
  if (node.const !== undefined) return typeof node.const === type;
  if (node.enum) return node.enum.some((value) => typeof value === type);
  return true;
}

/** Whether a schema takes some value of a type, as far as it and its branches name types. */
export function takesKind(node: SchemaNode, type: string): boolean {
  const takes = (number: number): boolean => takesKind(schemaNode(number), type);
  const { anyOf, oneOf, allOf } = node;
  return (
    admits(node, type) && (anyOf?.some(takes) ?? true) && (oneOf?.some(takes) ?? true) && (allOf?.every(takes) ?? true)
  );
}

/** The schemas that a release has for the value at a path; none where it has no such place, or one where anything goes. */
export function nodesAt(root: SchemaNode, path: JsonPath): readonly SchemaNode[] {
  let nodes: readonly SchemaNode[] = [root];
  for (const segment of path) ({ nodes } = step(nodes, segment));
  return nodes;
}

/** One step into an object (a key) or an array (an index) whose schemas are `nodes`. */
export function step(nodes: readonly SchemaNode[], segment: string | number): Step {
  const found = new Map<number, SchemaNode>();
  let named = false;
  let open = false;
  for (const node of nodes.flatMap(alternatives)) {
    if (isOnlyBranches(node) || !admits(node, typeof segment === 'number' ? 'array' : 'object')) continue;
    const next = typeof segment === 'number' ? itemOf(node, segment) : fieldOf(node, segment);
    named ||= next.named;
    const child = typeof next.number === 'number' ? schemaNode(next.number) : null;
    if (child && (next.named || !takesAnything(child))) found.set(child.number, child);
    else open ||= child !== null || next.number === true;
  }
  const by = named ? 'named' : found.size > 0 ? 'map' : open ? 'open' : 'closed';
  return { nodes: [...found.values()], by };
}

/** The empty schema, but for its number. */
function takesAnything(node: SchemaNode): boolean {
  return Object.keys(node).length === 1;
}

/** A schema that says all it says through its branches is open only where a branch is. */
function isOnlyBranches(node: SchemaNode): boolean {
  const branching = (node.anyOf ?? node.oneOf ?? node.allOf) !== undefined;
  return (
    branching && node.properties === undefined && node.additionalProperties === undefined && node.items === undefined
  );
}

function fieldOf(node: SchemaNode, key: string): { readonly number: number | boolean; readonly named: boolean } {
  if (node.properties && Object.hasOwn(node.properties, key))
    return { number: node.properties[key] ?? true, named: true };
  return { number: node.additionalProperties ?? true, named: false };
}

function itemOf(node: SchemaNode, index: number): { readonly number: number | boolean; readonly named: boolean } {
  if (typeof node.items === 'number') return { number: node.items, named: false };
  return { number: node.items?.[index] ?? node.additionalItems ?? true, named: false };
}
