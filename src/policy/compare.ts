import type { FiledFinding } from '../findings/filing';
import type { JudgedFinding } from '../model/finding';
import { pathOf } from '../model/location';

/**
 * Says of each finding at head whether base had it too: the same fingerprint; for a secret, the same value told by the same rule in the same
 * file, wherever it stands there, so that when one of two goes the other is not new; for one that stands for many, all of them.
 * @param base what the same rules say of base, or null where there is none
 */
export function compareWithBase(
  head: readonly FiledFinding[],
  base: readonly FiledFinding[] | null,
): readonly JudgedFinding[] {
  const known = base && new Set(base.flatMap(keysOf));
  return head.map((filed) => ({
    ...filed.finding,
    origin: known === null ? null : keysOf(filed).every((key) => known.has(key)) ? 'inherited' : 'introduced',
    disposition: { kind: 'active' },
    standing: null,
  }));
}

/** What makes a finding the same one at head and base. */
function keysOf({ finding, identity, members }: FiledFinding): readonly string[] {
  const { ruleId, messageId, location, fingerprint } = finding;
  if (members !== null) return members.map((member) => [ruleId, member].join('\n'));
  if (identity !== null) return [[ruleId, messageId, pathOf(location) ?? '', identity].join('\n')];
  return [fingerprint];
}
