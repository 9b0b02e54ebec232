import type { Target } from '../model/report';

/** The state directory as a place to name, for a finding that has no file; null where it goes without saying: the root, and no other. */
export function stateDirectory(directory: string, targets: readonly Target[]): string | null {
  return targets.length > 1 || directory !== '.' ? directory : null;
}
