import type { ValueNode } from '../documents/value-node';
import { schemaNode, type SchemaNode } from '../openclaw/schema-table';
import { takesKind } from '../openclaw/schema-walk';
import { bestBranch } from './best-branch';
import { choiceOf } from './choice';
import { describe, describeAny } from './describe';
import type { Projection } from './projection';
import { nodeAtPointer, schemaAtPointer } from './pointers';
import type { RefusalNode } from './refusal-tree';
import type { StructureProblem } from './structure-problem';
import type { Refusal } from './validator';

/** The problems behind a tree of refusals, in the validator's order: one choice gives the explanation of its best branch. */
export function* explain(
  tree: readonly RefusalNode[],
  root: ValueNode,
  projection: Projection,
): Iterable<StructureProblem> {
  const stack = tree.toReversed();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.branches.length === 0) {
      const problem = single(next.refusal, root, projection);
      if (problem) yield problem;
      continue;
    }
    const best = bestBranch(next);
    if (best?.distance === 'details') stack.push(...best.branch.toReversed());
    else if (best?.distance === 'discriminator') {
      const [at] = best.constants;
      const node = at && nodeAtPointer(root, at.instancePath);
      const sources = best.constants.flatMap((constant) => sourceOf(constant, projection) ?? []);
      if (node) yield invalid(node, describeAny(sources), sources);
    } else {
      const problem = single(next.refusal, root, projection);
      if (problem) yield problem;
    }
  }
}

function single(refusal: Refusal, root: ValueNode, projection: Projection): StructureProblem | null {
  const node = nodeAtPointer(root, refusal.instancePath);
  if (!node) return null;
  const source = sourceOf(refusal, projection);
  const params: Readonly<Record<string, unknown>> = refusal.params;
  switch (refusal.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const member = node.type === 'object' ? node.members.get(key) : undefined;
      const known = Object.keys(source?.properties ?? {});
      return member ? { kind: 'unknown-field', node: member, key, known } : null;
    }
    case 'required':
      return node.type === 'object' ? { kind: 'missing-field', node, key: String(params['missingProperty']) } : null;
    case 'propertyNames': {
      const key = String(params['propertyName']);
      const member = node.type === 'object' ? node.members.get(key) : undefined;
      const names = source?.propertyNames === undefined ? null : schemaNode(source.propertyNames);
      return member
        ? { kind: 'invalid-key', node: member, key, expected: names ? describe(names) : 'another name' }
        : null;
    }
    case 'additionalItems':
      return invalid(node, `a list of at most ${String(params['limit'])} elements`);
    case 'uniqueItems':
      return invalid(node, 'a list without repeated elements');
    case 'not':
      return invalid(node, 'another combination of these fields');
    case 'oneOf':
      if (Array.isArray(params['passingSchemas']) || !source) return invalid(node, 'exactly one of the forms');
      return invalid(node, describe(source), [source]);
    default:
      return source ? invalid(node, describe(source), [source]) : invalid(node, 'a value of another kind');
  }
}

/** `sources`: the schemas of which one has to take the value, where they are known. */
function invalid(node: ValueNode, expected: string, sources: readonly SchemaNode[] = []): StructureProblem {
  const otherKind = sources.length > 0 && !sources.some((source) => takesKind(source, node.type));
  return { kind: 'invalid-value', node, expected, otherKind, choice: node.type === 'string' ? choiceOf(sources) : [] };
}

/** The release's schema that holds the keyword a refusal names. */
function sourceOf(refusal: Refusal, projection: Projection): SchemaNode | undefined {
  const holder = schemaAtPointer(projection.schema, refusal.schemaPath);
  return holder && projection.sourceOf(holder);
}
