import type { Finding, JudgedFinding } from '../model/finding';

/** Findings that one row tells: the first of them, and the others with its place and its remedy. */
export interface Alike<F extends Finding> {
  readonly first: F;
  readonly others: readonly F[];
}

/** No row tells more, so that one that is too long for its page leaves no more than these out. */
const most = 20;

/**
 * Findings put together where both place and remedy are the same, so that a remedy is told once; each group where its first one stood. Credentials to be rotated
 * stay apart. */
export function bySameFix<F extends Finding>(findings: readonly F[]): readonly Alike<F>[] {
  const rows: { first: F; others: F[] }[] = [];
  const groups = new Map<string, { first: F; others: F[] }>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group && group.others.length < most - 1 && finding.remedy.kind !== 'rotate') group.others.push(finding);
    else {
      const next = { first: finding, others: [] };
      groups.set(key, next);
      rows.push(next);
    }
  }
  return rows;
}

function keyOf(finding: Finding & Partial<Pick<JudgedFinding, 'origin' | 'standing'>>): string {
  const { target, location, remedy, origin, standing } = finding;
  return JSON.stringify([target, location, remedy, origin, standing]);
}
