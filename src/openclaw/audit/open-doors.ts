import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, containersIn, itemsOf, membersOf, textOf } from '../constraints/values';
import { isSince } from '../release-order';
import type { AuditScene } from './scene';

/** A channel, or an account of one, as it stands. */
export interface Section {
  /** Key of the channel. */
  readonly channel: string;
  readonly path: JsonPath;
  readonly value: ConfigValue;
  /** The channel an account belongs to, which fills what the account leaves out; null for a channel itself. */
  readonly parent: ConfigValue | null;
}

/** Every channel and every account, in order; `channels.defaults` counts, as it does in the audit. */
export function* sectionsOf({ at }: AuditScene): Iterable<Section> {
  for (const [channel, value] of membersOf(at('channels'))) {
    const path = ['channels', channel];
    yield { channel, path, value, parent: null };
    for (const [account, inner] of membersOf(below(value, 'accounts')))
      yield { channel, path: [...path, 'accounts', account], value: inner, parent: value };
  }
}

/**
 * Where anybody may write to an agent: `groupPolicy` "open" of a channel or account, and since 2026.7.1-2 (2026.6.8 does not) its
 * `dmPolicy`, or the older `dm.policy`.
 */
export function* openDoors(scene: AuditScene): Iterable<JsonPath> {
  const countsDms = isSince(scene.release, '2026.7.1');
  for (const { path, value } of sectionsOf(scene)) {
    if (isOpen(below(value, 'groupPolicy'))) yield [...path, 'groupPolicy'];
    const field = below(value, 'dmPolicy') ? ['dmPolicy'] : ['dm', 'policy'];
    if (countsDms && isOpen(below(value, ...field))) yield [...path, ...field];
  }
}

/** The same at any depth of `channels`, a group's own policy included (openclaw 2026.3.24 to 2026.9.6). */
export function* openDoorsAnywhere({ at }: AuditScene): Iterable<JsonPath> {
  const channels = at('channels');
  if (!channels) return;
  for (const { value, path } of containersIn(channels)) {
    // The audit does not look into lists.
    if (path.length === 0 || path.some((key) => typeof key === 'number')) continue;
    for (const field of ['groupPolicy', 'dmPolicy'])
      if (isOpen(below(value, field))) yield ['channels', ...path, field];
  }
}

/** Whether a list of senders holds `*`. */
export function admitsAll(list: ConfigValue | undefined): boolean {
  return itemsOf(list).some((item) => textOf(item)?.trim() === '*');
}

export function isOpen(policy: ConfigValue | undefined): boolean {
  return textOf(policy) === 'open';
}
