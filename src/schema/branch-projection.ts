import type { ValueNode } from '../documents/value-node';
import type { SchemaNode } from '../openclaw/schema-table';
import { isRefuted, takesAll } from './certainty';
import type { PlainSchema, Project } from './plain-schema';
import type { Uncertainty } from './uncertainty';

/** Up to so many values at one place are looked at one by one. */
const fewValues = 200;

/** The keywords that choose among schemas or combine them. */
export function branchKeywords(
  node: SchemaNode,
  values: readonly ValueNode[],
  project: Project,
  unknown: Uncertainty,
): PlainSchema {
  const uncertain = values.some((value) => unknown.isIn(value));
  const branches = (numbers: readonly number[], of = values): readonly PlainSchema[] =>
    numbers.map((number) => project(number, of));
  const eachValue = (holds: (value: ValueNode) => boolean): boolean =>
    values.length <= fewValues && values.every(holds);
  const anyTakes = (numbers: readonly number[], all: readonly PlainSchema[]): boolean =>
    all.some(takesAll) || (values.length > 1 && eachValue((value) => branches(numbers, [value]).some(takesAll)));
  const schema: Record<string, unknown> = {};
  if (node.anyOf) {
    const all = branches(node.anyOf);
    if (!anyTakes(node.anyOf, all)) schema['anyOf'] = all;
  }
  if (node.allOf) {
    const all = branches(node.allOf);
    if (!all.every(takesAll)) schema['allOf'] = all;
  }
  const { oneOf } = node;
  if (oneOf && uncertain) {
    const all = branches(oneOf);
    if (node.anyOf === undefined && !anyTakes(oneOf, all)) schema['anyOf'] = all;
  } else if (oneOf && !eachValue((value) => isOne(branches(oneOf, [value])))) schema['oneOf'] = branches(oneOf);
  if (uncertain) return schema;
  for (const keyword of ['not', 'if', 'then', 'else'] as const) {
    const number = node[keyword];
    if (number !== undefined) schema[keyword] = project(number, values);
  }
  return schema;
}

/** Whether, of the branches projected onto one value, exactly one takes it and the others certainly refuse it. */
function isOne(branches: readonly PlainSchema[]): boolean {
  return branches.filter(takesAll).length === 1 && branches.every((branch) => takesAll(branch) || isRefuted(branch));
}
