import type { Repository } from '../../documents/repository';
import { patternAt, type ExclusionCause } from './exclusion-cause';

/** A pattern that ignores for the agent `main` what it should ignore for every agent. */
export function mainOnly(
  head: Repository,
  escaped: readonly string[],
  kept: readonly string[],
): ExclusionCause | undefined {
  const ignored = new Set(kept);
  for (const path of escaped) {
    const twin = path.replace(/(^|\/)agents\/(?!main\/)[^/]+\//, '$1agents/main/');
    const by = ignored.has(twin) ? head.ignoreRules.verdict(twin).by : null;
    if (!by || !/(?:^|\/)main(?:\/|$)/.test(by.pattern)) continue;
    const meant = by.pattern.replace(/(^|\/)main(?=\/|$)/, '$1*');
    return { id: 'main-only', path, meant, ...patternAt(head, by) };
  }
  return undefined;
}

/** A pattern that ends where names go on: `*.jsonl` ignores a transcript, and not what it is called once it was deleted. */
export function longerName(
  head: Repository,
  escaped: readonly string[],
  kept: readonly string[],
): ExclusionCause | undefined {
  for (const path of escaped) {
    const shorter = kept.find((each) => path.startsWith(`${each}.`) || path.startsWith(`${each}-`));
    const by = shorter === undefined ? null : head.ignoreRules.verdict(shorter).by;
    if (shorter !== undefined && by) return { id: 'longer-name', path, kept: shorter, ...patternAt(head, by) };
  }
  return undefined;
}
