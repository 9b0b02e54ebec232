import type { Finding } from '../model/finding';

/** One row of a table of findings. */
export interface TableRow {
  /** The finding, or the first of those folded. */
  readonly finding: Finding;
  /** How many findings like it the row stands for; 0 where it is the finding's own. */
  readonly folded: number;
}

/** So many findings of one rule and message in one file have a row each; the rest of them share one. */
const own = 5;

/** The rows of findings in the order given. Where they fold, the sixth of a kind in one file stands for those that follow, too. */
export function tableRows(findings: readonly Finding[], folds: boolean): readonly TableRow[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of folds ? findings : []) {
    const kind = kindOf(finding);
    if (kind === null) continue;
    const same = kinds.get(kind);
    if (same) same.push(finding);
    else kinds.set(kind, [finding]);
  }
  const firsts = new Map<Finding, number>();
  const gone = new Set<Finding>();
  for (const same of kinds.values()) {
    same.slice(own).forEach((finding, index) => {
      if (index === 0) firsts.set(finding, same.length - own);
      else gone.add(finding);
    });
  }
  return findings
    .filter((finding) => !gone.has(finding))
    .map((finding) => ({ finding, folded: firsts.get(finding) ?? 0 }));
}

/** What findings share that fold into one row; null where there is no file that a row could name. */
function kindOf({ ruleId, messageId, severity, target, location }: Finding): string | null {
  if (location.kind !== 'region' && location.kind !== 'file') return null;
  return JSON.stringify([ruleId, messageId, severity, target, location.path]);
}
