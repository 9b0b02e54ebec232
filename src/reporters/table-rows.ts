import type { Finding } from '../model/finding';
import { bySameFix, type Alike } from './same-fix';

/** One row of a table of findings. */
export interface TableRow {
  /** The finding, or the first of those folded. */
  readonly finding: Finding;
  /** Others with its place and its fix, which the row tells too. */
  readonly others: readonly Finding[];
  /** How many findings like it the row stands for; 0 where it is the finding's own. */
  readonly folded: number;
}

/** So many findings of one rule and message in one file have a row each; the rest of them share one. */
const own = 5;

/**
 * The rows of findings in the order given, those with the same place and fix in one. Where they fold, the sixth of a kind in one file stands
 * for those that follow, too.
 */
export function tableRows(findings: readonly Finding[], folds: boolean): readonly TableRow[] {
  const alike = bySameFix(findings);
  const kinds = new Map<string, Alike<Finding>[]>();
  for (const each of folds ? alike : []) {
    const kind = kindOf(each);
    if (kind === null) continue;
    const same = kinds.get(kind);
    if (same) same.push(each);
    else kinds.set(kind, [each]);
  }
  const firsts = new Map<Alike<Finding>, number>();
  const gone = new Set<Alike<Finding>>();
  for (const same of kinds.values()) {
    same.slice(own).forEach((each, index) => {
      if (index === 0) firsts.set(each, same.length - own);
      else gone.add(each);
    });
  }
  return alike
    .filter((each) => !gone.has(each))
    .map((each) => ({ finding: each.first, others: each.others, folded: firsts.get(each) ?? 0 }));
}

/** What findings share that fold into one row; null where there is no file that a row could name, or where a row tells several already. */
function kindOf({ first: { ruleId, messageId, severity, target, location }, others }: Alike<Finding>): string | null {
  if (others.length > 0 || (location.kind !== 'region' && location.kind !== 'file')) return null;
  return JSON.stringify([ruleId, messageId, severity, target, location.path]);
}
