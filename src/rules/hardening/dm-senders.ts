import { childrenOf, stringAt, valueAt, type ValueNode } from '../../documents/value-node';

/** How many people may write direct messages to a channel, as its config tells. */
export interface DmSenders {
  /** `several`: open, a wildcard, or more than one on the list. `pairing`: as many as the owner lets in, who are not in git. */
  readonly kind: 'several' | 'pairing';
  readonly channel: ValueNode;
}

/**
 * The channels that more than one person may write to, in document order. `channels.defaults` is no channel. Policies as openclaw 2026.2.9 to
 * 2026.9.6 name them: `dmPolicy`, formerly `dm.policy`, "pairing" where unset; a channel's accounts share its list of senders here, since one
 * person may use several.
 */
export function dmSenders(root: ValueNode | null): readonly DmSenders[] {
  const channels = valueAt(root, 'channels');
  if (channels?.type !== 'object') return [];
  return [...channels.members].flatMap(([name, channel]): DmSenders[] => {
    if (name === 'defaults' || channel.type !== 'object' || isOff(channel)) return [];
    const accounts = valueAt(channel, 'accounts');
    const places = [channel, ...(accounts ? childrenOf(accounts).filter((account) => !isOff(account)) : [])];
    const policies = places.map((place) => stringAt(place, 'dmPolicy') ?? stringAt(place, 'dm', 'policy'));
    const shared = policies[0] ?? 'pairing';
    const effective = policies.map((policy) => policy ?? shared);
    if (effective.every((policy) => policy === 'disabled')) return [];
    const listed = new Set(
      places.flatMap((place) => [...entries(place, 'allowFrom'), ...entries(place, 'dm', 'allowFrom')]),
    );
    if (effective.includes('open') || listed.has('*') || listed.size > 1) return [{ kind: 'several', channel }];
    return effective.includes('pairing') ? [{ kind: 'pairing', channel }] : [];
  });
}

function isOff(node: ValueNode): boolean {
  const enabled = valueAt(node, 'enabled');
  return enabled?.type === 'boolean' && enabled.value === false;
}

function entries(node: ValueNode, ...path: string[]): readonly string[] {
  const list = valueAt(node, ...path);
  if (list?.type !== 'array') return [];
  return list.items.flatMap((item) =>
    item.type === 'string' || item.type === 'number' ? [String(item.value).trim()] : [],
  );
}
