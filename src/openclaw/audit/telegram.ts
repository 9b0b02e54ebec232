import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, isCompleted, isFalse, itemsOf, membersOf, textOf, textOrDigitsOf } from '../constraints/values';
import { liveSections } from './channel-doors';
import { toldSince, type AuditCheck } from './check';
import { admitsAll, type Section } from './open-doors';
import type { AuditScene } from './scene';

const origin = 'openclaw 2026.9.6 telegram security-audit; marker in dist of';

/** What the audit asks of Telegram. */
export const telegramChecks: readonly AuditCheck[] = [
  {
    checkId: 'channels.telegram.groups.allowFrom.wildcard',
    eras: toldSince(),
    severities: ['critical'],
    says: 'holds "*": every member of a group may give the agent commands',
    remedy: 'Name the numeric ids of those who may.',
    origin: `${origin} 2026.1.29 to 2026.9.6`,
    hits: function* (scene) {
      for (const { path, list } of groupSenders(scene))
        if (admitsAll(list)) yield { path: [...path, 'groupAllowFrom'], severity: 'critical' };
    },
  },
  {
    checkId: 'channels.telegram.groups.allowFrom.missing',
    eras: toldSince(),
    severities: ['critical'],
    environment: true,
    says: 'lets groups in while no list says who in them may give commands: every member may',
    remedy: 'List the numeric ids of those who may in groupAllowFrom.',
    origin: `${origin} 2026.1.29 to 2026.9.6; senders that were paired count too, and stand on the host`,
    hits: function* (scene) {
      for (const { path, list, place, hasOwnSenders } of groupSenders(scene))
        if (itemsOf(list).length === 0 && !hasOwnSenders && !scene.maySupply([...path, 'groupAllowFrom']))
          yield { path: place, severity: 'critical', byEnvironment: 'the list of paired senders' };
    },
  },
  {
    checkId: 'channels.telegram.allowFrom.invalid_entries',
    eras: toldSince('2026.2.17'),
    severities: ['warn'],
    says: 'is no numeric id: Telegram tells senders by number, so that this entry lets nobody in',
    remedy: 'Write the numeric id of the account.',
    origin: `${origin} 2026.2.17 to 2026.9.6`,
    hits: function* (scene) {
      for (const section of telegramSections(scene)) {
        const { value, path } = section;
        const reads = letsGroupsIn(scene, section);
        for (const [list, inner] of senderLists(value)) {
          // Where no group is let in, nobody reads who may write there.
          if (!reads && inner[0] !== 'allowFrom') continue;
          for (const [index, item] of itemsOf(list).entries())
            if (isNoId(item)) yield { path: [...path, ...inner, index], severity: 'warn' };
        }
      }
    },
  },
];

function* telegramSections(scene: AuditScene): Iterable<Section> {
  for (const section of liveSections(scene)) if (section.channel === 'telegram') yield section;
}

/** The sections that let groups in: who in them may write, and the field that lets them in; an account only by a field of its own. */
function* groupSenders(scene: AuditScene): Iterable<{
  readonly path: JsonPath;
  readonly place: JsonPath;
  readonly list: ConfigValue | undefined;
  readonly hasOwnSenders: boolean;
}> {
  for (const section of telegramSections(scene)) {
    const { value, path, parent } = section;
    const own = ['groupPolicy', 'groups'].find((key) => below(value, key));
    if (!letsGroupsIn(scene, section) || (parent && own === undefined)) continue;
    const hasOwnSenders = Array.from(senderLists(value)).some(
      ([list, inner]) => inner[0] === 'groups' && itemsOf(list).length > 0,
    );
    const place = own === undefined ? defaultPolicy : [...path, own];
    yield { path, place, list: fieldOf(section, 'groupAllowFrom'), hasOwnSenders };
  }
}

const defaultPolicy = ['channels', 'defaults', 'groupPolicy'];

/** Whether groups are let in, and may give commands as text. */
function letsGroupsIn(scene: AuditScene, section: Section): boolean {
  const policy = fieldOf(section, 'groupPolicy') ?? scene.at(...defaultPolicy);
  const groups = fieldOf(section, 'groups');
  const hasGroups = groups?.type === 'object' && groups.members.size > 0;
  const isIn = textOf(policy) === 'open' || (hasGroups && (!policy || textOf(policy) === 'allowlist'));
  return isIn && !isFalse(scene.at('commands', 'text'));
}

/** A field of a section, an account's before its channel's. */
function fieldOf({ value, parent }: Section, key: string): ConfigValue | undefined {
  return below(value, key) ?? below(parent ?? undefined, key);
}

/** The lists of senders of a section, of its groups and of their topics. */
function* senderLists(section: ConfigValue): Iterable<readonly [list: ConfigValue | undefined, path: JsonPath]> {
  for (const key of ['allowFrom', 'groupAllowFrom']) yield [below(section, key), [key]];
  for (const [group, value] of membersOf(below(section, 'groups'))) {
    yield [below(value, 'allowFrom'), ['groups', group, 'allowFrom']];
    for (const [topic, inner] of membersOf(below(value, 'topics')))
      yield [below(inner, 'allowFrom'), ['groups', group, 'topics', topic, 'allowFrom']];
  }
}

/** A known entry that is neither a number, nor `*`, nor the name of an access group. */
function isNoId(item: ConfigValue): boolean {
  if (isCompleted(item)) return false;
  const text = textOrDigitsOf(item)
    ?.trim()
    .replace(/^(?:telegram|tg):/i, '')
    .trim();
  return text !== undefined && text !== '' && text !== '*' && !/^\d+$/.test(text) && !text.startsWith('accessGroup:');
}
