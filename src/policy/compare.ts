import type { FiledFinding } from '../findings/filing';
import type { JudgedFinding } from '../model/finding';

/**
 * Says of each finding at head whether base had it too: the same fingerprint and, for a secret, the same value.
 * @param base what the same rules say of base, or null where there is none
 */
export function compareWithBase(
  head: readonly FiledFinding[],
  base: readonly FiledFinding[] | null,
): readonly JudgedFinding[] {
  const known = base && new Map(base.map(({ finding, identity }) => [finding.fingerprint, identity]));
  return head.map(({ finding, identity }) => ({
    ...finding,
    origin: known === null ? null : known.get(finding.fingerprint) === identity ? 'inherited' : 'introduced',
    disposition: { kind: 'active' },
  }));
}
