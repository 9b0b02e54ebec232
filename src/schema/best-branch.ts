import type { RefusalNode } from './refusal-tree';
import type { Refusal } from './validator';

/** How far a branch is from what stands there: another kind of value, another member of the union, or only details. */
export type Distance = 'details' | 'discriminator' | 'kind';

export interface BestBranch {
  readonly distance: Distance;
  readonly branch: readonly RefusalNode[];
  /** For `discriminator`: the refusals of constants, over all branches as near, that stand at the same place. */
  readonly constants: readonly Refusal[];
}

const distances: readonly Distance[] = ['details', 'discriminator', 'kind'];
const kindKeywords = new Set(['type', 'const', 'enum']);

/**
 * The branch of a choice that its author most likely meant: the one of the right kind of value whose constants match; among those, the
 * one with fewest refusals, then the one that got deepest, then the first. Null where no branch says anything.
 */
export function bestBranch(choice: RefusalNode): BestBranch | null {
  const at = choice.refusal.instancePath;
  const ranked = choice.branches.map((branch) => ({ branch, distance: distanceOf(branch, at) }));
  const distance = distances.find((each) => ranked.some((one) => one.distance === each));
  if (distance === undefined) return null;
  const near = ranked.filter((one) => one.distance === distance).map((one) => one.branch);
  const [branch] = near.toSorted((a, b) => a.length - b.length || depthOf(b) - depthOf(a));
  if (!branch) return null;
  const [first, ...others] = near.flatMap((each) =>
    each.flatMap(({ refusal }) => (isConstantOf(refusal, at) ? refusal : [])),
  );
  const constants = first ? [first, ...others.filter((other) => other.instancePath === first.instancePath)] : [];
  return { distance, branch, constants };
}

function distanceOf(branch: readonly RefusalNode[], at: string): Distance {
  if (branch.some((node) => isOtherKind(node, at))) return 'kind';
  return branch.some(({ refusal }) => isConstantOf(refusal, at)) ? 'discriminator' : 'details';
}

function isOtherKind(node: RefusalNode, at: string): boolean {
  if (node.refusal.instancePath !== at) return false;
  if (node.branches.length > 0) return node.branches.every((branch) => branch.some((inner) => isOtherKind(inner, at)));
  return kindKeywords.has(node.refusal.keyword);
}

function isConstantOf(refusal: Refusal, at: string): boolean {
  return (
    refusal.keyword === 'const' &&
    refusal.instancePath.lastIndexOf('/') === at.length &&
    refusal.instancePath.startsWith(at)
  );
}

function depthOf(branch: readonly RefusalNode[]): number {
  return Math.max(...branch.slice(0, 64).map(({ refusal }) => refusal.instancePath.split('/').length));
}
