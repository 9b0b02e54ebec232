import type { Refusal } from './validator';

/** A refusal with, for `anyOf` and `oneOf`, what each branch refused. */
export interface RefusalNode {
  readonly refusal: Refusal;
  readonly branches: readonly (readonly RefusalNode[])[];
}

/**
 * Folds the validator's flat list into a tree: it lists what the branches of a choice refused right before the choice itself.
 * Linear in the number of refusals.
 */
export function refusalTree(refusals: readonly Refusal[]): readonly RefusalNode[] {
  const folded: RefusalNode[] = [];
  for (const refusal of refusals) {
    if (refusal.keyword === 'if') continue;
    const isChoice = refusal.keyword === 'anyOf' || refusal.keyword === 'oneOf';
    if (isChoice) folded.push({ refusal, branches: branchesOf(refusal, takeInside(refusal, folded)) });
    else if (refusal.keyword === 'propertyNames') {
      takeInside(refusal, folded);
      folded.push({ refusal, branches: [] });
    } else folded.push({ refusal, branches: [] });
  }
  return folded;
}

function takeInside(choice: Refusal, folded: RefusalNode[]): readonly RefusalNode[] {
  const schema = `${choice.schemaPath}/`;
  let first = folded.length;
  for (let before = folded[first - 1]; before; before = folded[first - 1]) {
    const { schemaPath, instancePath } = before.refusal;
    if (!schemaPath.startsWith(schema) || !instancePath.startsWith(choice.instancePath)) break;
    first--;
  }
  return folded.splice(first);
}

function branchesOf(choice: Refusal, inside: readonly RefusalNode[]): readonly (readonly RefusalNode[])[] {
  const branches: RefusalNode[][] = [];
  for (const node of inside) {
    const rest = node.refusal.schemaPath.slice(choice.schemaPath.length + 1);
    const index = Number(rest.slice(0, rest.includes('/') ? rest.indexOf('/') : rest.length));
    (branches[index] ??= []).push(node);
  }
  return branches.filter((branch) => branch.length > 0);
}
