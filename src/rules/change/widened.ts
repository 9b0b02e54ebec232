import { scalarOf, stringAt, valueAt, type ValueNode } from '../../documents/value-node';
import type { Pair } from '../../documents/config-pairs';
import type { JsonPath } from '../../model/pointer';
import { listRoleOf, scaleOf, type ListRole, type Scale } from '../../openclaw/widening';
import type { ComparedConfig } from './compared-config';

/** How a change opens a door at one place. */
export type Widened =
  | { readonly kind: 'opened'; readonly before: string; readonly after: string; readonly effect: string }
  | { readonly kind: 'anyone' | 'all-allowed' }
  | { readonly kind: 'allowed' | 'allowed-again' | 'suppressed'; readonly count: number };

/** What a place, told by its path at head or else at base, opens that it did not open before; null for most. */
export function widenedAt(pair: Pair, path: JsonPath, compared: ComparedConfig, release: string): Widened | null {
  const scale = scaleOf(path);
  if (scale) return steppedUp(pair, path, scale, compared, release);
  const role = listRoleOf(path);
  return role && listWidened(role, pair, path, compared);
}

function steppedUp(
  pair: Pair,
  path: JsonPath,
  scale: Scale,
  { before, after }: ComparedConfig,
  release: string,
): Widened | null {
  const heldBy = (node: ValueNode | undefined, root: ValueNode): string | null => {
    const own = node ?? (scale.inherits ? valueAt(root, ...scale.inherits) : undefined);
    return own ? wordOf(own) : scale.unset(release);
  };
  const [was, is] = [heldBy(pair.before, before.root), heldBy(pair.after, after.root)];
  const [low, high] = [rankOf(scale, was), rankOf(scale, is)];
  if (low === null || high === null || high <= low) return null;
  // Where `mode` takes over from `security` and `ask`, it says what holds.
  if (!pair.after && valueAt(after.root, ...path.slice(0, -1), 'mode')) return null;
  const told = (word: string | null, own: boolean): string => `${quoted(word ?? '')}${own ? '' : ', the default'}`;
  return {
    kind: 'opened',
    before: told(was, pair.before !== undefined),
    after: told(is, pair.after !== undefined),
    effect: scale.effect,
  };
}

function listWidened(
  role: ListRole,
  { before, after }: Pair,
  path: JsonPath,
  compared: ComparedConfig,
): Widened | null {
  const [had, has] = [entriesOf(before), entriesOf(after)];
  const gained = [...has].filter((entry) => !had.has(entry)).length;
  switch (role) {
    case 'senders':
      return has.has('*') && !had.has('*') && !isOpened(path, compared) ? { kind: 'anyone' } : null;
    case 'grants':
      return gained > 0 ? { kind: 'allowed', count: gained } : null;
    case 'denials': {
      const lost = [...had].filter((entry) => !has.has(entry) && !has.has('*')).length;
      return lost > 0 ? { kind: 'allowed-again', count: lost } : null;
    }
    case 'only':
      if (had.size === 0 || had.has('*')) return null;
      if (has.size === 0 || has.has('*')) return { kind: 'all-allowed' };
      return gained > 0 ? { kind: 'allowed', count: gained } : null;
    case 'suppressions': {
      const more = countOf(after) - countOf(before);
      return more > 0 ? { kind: 'suppressed', count: more } : null;
    }
  }
}

/** Whether the policy that goes with a list of senders becomes open too: then that says it. */
function isOpened(path: JsonPath, { before, after }: ComparedConfig): boolean {
  if (path[0] !== 'channels') return false;
  const policy = [...path.slice(0, -1), path.at(-1) === 'groupAllowFrom' ? 'groupPolicy' : 'dmPolicy'];
  return stringAt(after.root, ...policy) === 'open' && stringAt(before.root, ...policy) !== 'open';
}

function wordOf(node: ValueNode): string | null {
  const value = scalarOf(node);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
}

function rankOf({ ranks }: Scale, word: string | null): number | null {
  return word !== null && Object.hasOwn(ranks, word) ? (ranks[word] ?? null) : null;
}

/** As it stands in a config: switches bare, words in quotes. */
function quoted(word: string): string {
  return word === 'true' || word === 'false' ? word : `"${word}"`;
}

function entriesOf(list: ValueNode | undefined): ReadonlySet<string> {
  if (list?.type !== 'array') return new Set();
  return new Set(list.items.flatMap((item) => (item.type === 'string' ? [String(item.value).trim()] : [])));
}

function countOf(list: ValueNode | undefined): number {
  return list?.type === 'array' ? list.items.length : 0;
}
