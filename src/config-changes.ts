import { ConfigPairs, type Difference, type Pair } from './documents/config-pairs';
import type { EffectiveConfig } from './documents/effective-config';
import type { Repository } from './documents/repository';
import { scalarOf, type ValueNode } from './documents/value-node';
import { FaultTree } from './findings/fault-tree';
import type { Quotes } from './findings/quotes';
import { mostChanges, type ConfigChange, type ConfigChanges, type PlainScalar } from './model/config-change';
import { compareFindings, type JudgedFinding } from './model/finding';
import { dotted, type JsonPath } from './model/pointer';
import { isClosedValue } from './openclaw/closed-value';

/** A path in words is cut here (UTF-16 units). */
const longestPath = 200;

/**
 * What a change does to a configuration, as data that holds no secret; null where there is no base, or one side cannot be read to its end.
 * @param findings those at head: a place where one is new, and no note, is marked
 * @param releases the versions that head and base are judged by
 */
export function changesBetween(
  { config: before }: Repository,
  { config: after }: Repository,
  findings: readonly JudgedFinding[],
  releases: readonly string[],
  quotes: Quotes,
): ConfigChanges | null {
  if (!before?.root || !after?.root || before.cut || after.cut) return null;
  const brought = findings.filter(({ origin, severity }) => origin === 'introduced' && severity !== 'note');
  const faults = new FaultTree(brought.sort(compareFindings), after.path, quotes);
  const kept: { readonly difference: Difference; readonly risk: string | null }[] = [];
  let count = 0;
  let risky = 0;
  for (const difference of new ConfigPairs(before.root, after.root).differences()) {
    if (mayBeUnseen(difference, before, after)) continue;
    count++;
    // Beyond a bound nobody reads on, and the path of a hostile place is long.
    const risk = count > mostAsked ? null : faults.at(pathOf(difference));
    if (risk === null ? kept.length - risky < mostChanges : risky < mostChanges) kept.push({ difference, risk });
    if (risk !== null && risky < mostChanges) risky++;
  }
  let plain = mostChanges - risky;
  const listed = kept.filter(({ risk }) => risk !== null || plain-- > 0);
  return { count, listed: listed.map(({ difference, risk }) => changeOf(difference, risk, releases, quotes)) };
}

const mostAsked = 20_000;

function changeOf(
  difference: Difference,
  risk: string | null,
  releases: readonly string[],
  quotes: Quotes,
): ConfigChange {
  const { kind, pair } = difference;
  const path = pathOf(difference);
  return {
    kind,
    pointer: quotes.pointer(path),
    path: quotes.text(dotted(path), longestPath),
    from: kind === 'moved' && pair.before ? quotes.pointer(pair.before.path) : null,
    ...(kind === 'moved' ? { before: null, after: null } : values(pair, releases)),
    risk,
  };
}

/** Both or none, where both are there: one alone would say half of it. */
function values({ before, after }: Pair, releases: readonly string[]): Pick<ConfigChange, 'before' | 'after'> {
  const [was, is] = [told(before, releases), told(after, releases)];
  return before && after && (was === null || is === null) ? { before: null, after: null } : { before: was, after: is };
}

function pathOf({ pair }: Difference): JsonPath {
  return pair.before === undefined ? pair.after.path : (pair.after ?? pair.before).path;
}

function told(node: ValueNode | undefined, releases: readonly string[]): PlainScalar | null {
  const value = node && scalarOf(node);
  if (value === undefined || value === null) return null;
  return isClosedValue(value, node?.path ?? [], releases) ? value : null;
}

/** Whether an include that is not seen may hold on one side what stands on the other. */
function mayBeUnseen({ kind, pair }: Difference, before: EffectiveConfig, after: EffectiveConfig): boolean {
  const open = kind === 'added' ? before.open : kind === 'removed' ? after.open : [];
  if (open.length === 0) return false;
  const path = pair.before === undefined ? pair.after.path : pair.before.path;
  return open.some((place) => place.length < path.length && place.every((segment, index) => segment === path[index]));
}
