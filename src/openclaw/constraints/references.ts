import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { refusedSince, type Constraint, type Where } from './constraint';
import { isSince } from '../release-order';
import { normalId, rosterOf } from './roster';
import { below, itemsOf, membersOf, textOf } from './values';

const says = 'names an agent that the configuration does not have';
const remedy = 'Name an agent of agents.entries (formerly agents.list), or add this one there.';

/** Where a configuration names agents. */
export const agentReferences: readonly Constraint[] = [
  {
    id: 'unknown-agent-in-binding',
    about: 'reference',
    at: ['bindings[].agentId'],
    broken: (id, where) => {
      const name = textOf(id);
      const later = isSince(where.release, '2026.8.1');
      if (name === null || (later && name === 'main') || isKnown(name, where)) return [];
      return later || rosterOf(where.root).length > 0 ? [[]] : [];
    },
    eras: refusedSince('2026.7.1'),
    says,
    remedy,
    origin:
      'schemas.md (e) 27; openclaw 2026.9.6 zod-schema; asked: 2026.4.15 takes it, 2026.7.1-2 refuses it, even for main',
  },
  {
    id: 'unknown-agent-by-default',
    about: 'reference',
    at: ['talk.agentId', 'agents.defaults.heartbeat.agentId', 'agents.defaults.systemAgent.agentId'],
    broken: (id, where) => {
      const name = textOf(id);
      return name === null || isKnown(name, where) ? [] : [[]];
    },
    eras: refusedSince('2026.8.1'),
    says,
    remedy,
    origin: 'schemas.md (e) 27; openclaw 2026.9.6 zod-schema',
  },
  {
    id: 'unknown-agent-in-broadcast',
    about: 'reference',
    at: ['broadcast'],
    broken: (broadcast, where) => unknownMembers(broadcast, where),
    eras: refusedSince(),
    says,
    remedy,
    origin:
      'schemas.md (e) 27; openclaw 2026.3.24, 2026.4.15 and 2026.9.6 zod-schema; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'broadcast-options-unqualified',
    about: 'value',
    at: ['broadcast'],
    broken: (broadcast) =>
      Array.from(membersOf(broadcast)).flatMap(([key, entry]): JsonPath[] =>
        entry.type === 'object' && !isQualified(key) ? [[key]] : [],
      ),
    eras: refusedSince('2026.8.1'),
    says: 'needs a key of channel and peer, such as "telegram:-100123", to have options',
    remedy: 'Write the channel before the peer in the key.',
    origin:
      'schemas.md (e) 49; openclaw 2026.9.6 zod-schema.core; marker in dist of 2026.9.6, not of 2026.9.3, whose schema has no options',
  },
  {
    id: 'broadcast-too-many',
    about: 'value',
    at: ['broadcast'],
    broken: (broadcast) =>
      Array.from(membersOf(broadcast)).flatMap(([key, entry]): JsonPath[] =>
        isQualified(key) && itemsOf(entry).length > 16 ? [[key]] : [],
      ),
    eras: refusedSince('2026.9.4'),
    says: 'must name 16 agents at most',
    remedy: 'Name fewer agents.',
    origin: 'schemas.md (e) 49; openclaw 2026.9.6 zod-schema.core; marker in dist of 2026.9.6, not of 2026.9.3',
  },
];

function isQualified(key: string): boolean {
  return /^[a-z][a-z0-9_-]*:./i.test(key);
}

/** Also where an include that is not seen may add the agent. */
function isKnown(name: string, where: Where): boolean {
  const { ids, certain } = rosterNames(where.root);
  return !certain || ids.has(normalId(name)) || mayHaveMore(where);
}

function mayHaveMore(where: Where): boolean {
  return where.maySupply(['agents', 'entries']) || where.maySupply(['agents', 'list']);
}

interface RosterNames {
  readonly ids: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly certain: boolean;
}

const names = new WeakMap<ConfigValue, RosterNames>();

/** The ids of the agents; without agents `main`, which releases from 2026.8.1 on put there when they load the file. */
function rosterNames(root: ConfigValue): RosterNames {
  const known = names.get(root);
  if (known) return known;
  const agents = rosterOf(root).map(({ id }) => id);
  const written = agents.length === 0 ? ['main'] : agents;
  const texts = written.filter((id) => id !== null);
  const found = {
    ids: new Set(texts.map(normalId)),
    written: new Set(texts),
    certain: texts.length === written.length,
  };
  names.set(root, found);
  return found;
}

/** Ids count as written here. Releases before 2026.8.1 look only where there are agents. */
function unknownMembers(broadcast: ConfigValue, where: Where): readonly JsonPath[] {
  const { written, certain } = rosterNames(where.root);
  if (!certain || mayHaveMore(where)) return [];
  if (rosterOf(where.root).length === 0 && !isSince(where.release, '2026.8.1')) return [];
  return Array.from(membersOf(broadcast)).flatMap(([key, entry]) => {
    if (key === 'strategy') return [];
    const list = entry.type === 'array' ? entry : below(entry, 'agents');
    const prefix = entry.type === 'array' ? [key] : [key, 'agents'];
    return itemsOf(list).flatMap((id, index): JsonPath[] => {
      const name = textOf(id);
      return name === null || written.has(name) ? [] : [[...prefix, index]];
    });
  });
}
