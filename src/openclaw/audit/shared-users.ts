import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, textOf } from '../constraints/values';
import { isSince } from '../release-order';
import { admitsAll, isOpen, sectionsOf, type Section } from './open-doors';
import type { AuditScene } from './scene';

/** A place that lets several people write to an agent, and how, in words. */
export interface SharedDoor {
  readonly path: JsonPath;
  readonly how: string;
}

/** The first such place of each channel and account (openclaw 2026.2.26 to 2026.9.6, `listPotentialMultiUserSignals`). */
export function* sharedDoors(scene: AuditScene): Iterable<SharedDoor> {
  const inherits = isSince(scene.release, '2026.8.1');
  for (const section of sectionsOf(scene)) {
    const door = sharedDoor(section, inherits);
    if (door) yield door;
  }
}

const how = 'lets the members of a group write to an agent';

function sharedDoor({ channel, path, value, parent }: Section, inherits: boolean): SharedDoor | null {
  // What an account inherits is told of at its channel.
  const at = (...keys: readonly string[]): ConfigValue | undefined => below(value, ...keys);
  for (const keys of [['groupPolicy'], ['dmPolicy'], ['dm', 'policy']])
    if (isOpen(at(...keys))) return { path: [...path, ...keys], how: 'is "open": anybody may write there' };
  for (const keys of [['allowFrom'], ['groupAllowFrom'], ['dm', 'allowFrom']])
    if (admitsAll(at(...keys))) return { path: [...path, ...keys], how: 'holds "*": anybody may write there' };
  const above = inherits && parent ? parent : undefined;
  // Schemas of channels fill in "allowlist"; the defaults of all channels are none.
  const isListed = (policy: ConfigValue | undefined): boolean =>
    policy ? textOf(policy) === 'allowlist' : channel !== 'defaults';
  if (!isListed(at('groupPolicy') ?? below(above, 'groupPolicy'))) return null;
  const groups = ['groups', 'guilds', 'channels', 'rooms'];
  const own = groups.find((key) => hasMembers(at(key)));
  if (own !== undefined) return { path: [...path, own], how };
  const isInherited = groups.some((key) => !at(key) && hasMembers(below(above, key)));
  return isInherited && !isListed(below(above, 'groupPolicy')) ? { path: [...path, 'groupPolicy'], how } : null;
}

function hasMembers(value: ConfigValue | undefined): boolean {
  return (value?.type === 'array' && value.items.length > 0) || (value?.type === 'object' && value.members.size > 0);
}
