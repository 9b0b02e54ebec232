import type { FiledFinding } from '../findings/filing';
import type { Finding } from '../model/finding';
import { pathOf } from '../model/location';
import { compareWithBase } from '../policy/compare';
import type { Fix } from './fix';
import type { JudgedState } from './judged-state';

/** What speaks against a change: a finding that it was to mend and did not, or an error that was not there before. */
export type Objection = { readonly kind: 'stays' } | { readonly kind: 'brings'; readonly finding: Finding };

/** What speaks against fixes, seen from the state after them; null where nothing does. */
export function objectionTo(fixes: readonly Fix[], before: JudgedState, after: JudgedState): Objection | null {
  const counted = countsOf(before.findings);
  const left = countsOf(after.findings);
  const there = new Set(after.findings.map(({ finding }) => finding.fingerprint));
  for (const { filed } of fixes) {
    const key = keyOf(filed);
    // The second of two equal findings takes the fingerprint of the first once that is gone.
    if (there.has(filed.finding.fingerprint) && (left.get(key) ?? 0) >= (counted.get(key) ?? 0))
      return { kind: 'stays' };
  }
  const brought = compareWithBase(after.findings, before.findings).find(
    ({ origin, severity }) => origin === 'introduced' && severity === 'error',
  );
  return brought ? { kind: 'brings', finding: brought } : null;
}

function countsOf(findings: readonly FiledFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of findings) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}

function keyOf({ finding: { ruleId, messageId, location } }: FiledFinding): string {
  return [ruleId, messageId, pathOf(location) ?? ''].join('\n');
}
