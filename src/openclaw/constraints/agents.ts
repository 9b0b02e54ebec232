import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { isAvatarRef, staysInside } from './avatars';
import { refusedSince, type Constraint, type Where } from './constraint';
import { mustBe } from './forms';
import { eachAgent, normalId, rosterOf } from './roster';
import { below, isCompleted, isTrue, textOf } from './values';

const roster = 'openclaw 2026.9.6 zod-schema; marker in dist of 2026.8.1 to 2026.9.6, not of 2026.7.35';

/** What OpenClaw asks of the agents of a configuration. */
export const agentConstraints: readonly Constraint[] = [
  {
    id: 'agents-several-defaults',
    about: 'conflict',
    at: ['agents'],
    broken: (_, where) => markedAgents(where.root).slice(1),
    eras: refusedSince('2026.8.1'),
    says: 'marks a second agent as the default, and one at most may be',
    remedy: 'Keep "default": true at one agent.',
    origin: `schemas.md (e) 22; ${roster}`,
  },
  {
    id: 'agents-explicit-with-default',
    about: 'conflict',
    at: ['agents'],
    broken: (agents, where) =>
      textOf(below(agents, 'ownership')) === 'explicit' ? markedAgents(where.root).slice(0, 1) : [],
    eras: refusedSince('2026.8.1'),
    says: 'cannot stand beside agents.ownership "explicit"',
    remedy: 'Remove the mark, and give bindings, heartbeat and talk their agents by name.',
    origin: `schemas.md (e) 23; ${roster}`,
  },
  {
    id: 'agents-without-ownership',
    about: 'conflict',
    at: ['agents'],
    broken: isOwnerless,
    eras: refusedSince('2026.8.1'),
    says: 'must be "explicit" where there are several agents and none is marked as the default',
    remedy: 'Set agents.ownership to "explicit", or mark one agent with "default": true.',
    origin: `schemas.md (e) 23; ${roster}`,
  },
  {
    id: 'agents-none',
    about: 'conflict',
    at: ['agents.ownership'],
    broken: (ownership, where) => (textOf(ownership) === 'explicit' && !hasAgents(where) ? [[]] : []),
    eras: refusedSince('2026.8.1'),
    says: 'is "explicit", so that agents.entries must have an agent, and it has none',
    remedy: 'Add the agents to agents.entries, or remove the setting.',
    origin: `asked: 2026.9.6 refuses it; ${roster}`,
  },
  {
    id: 'agents-same-id',
    about: 'conflict',
    at: ['agents'],
    broken: (_, where) => sameIds(where.root),
    eras: refusedSince('2026.8.1'),
    says: 'has the same id as another agent, since case does not count',
    remedy: 'Rename one of the two.',
    origin: `schemas.md (e) 24; ${roster}`,
  },
  {
    id: 'agents-same-directory',
    about: 'conflict',
    at: ['agents'],
    broken: (_, where) => sharedDirectories(where.root),
    eras: refusedSince(),
    says: 'is the directory of another agent too, and each needs one of its own',
    remedy: 'Give the agent a directory of its own, or remove the setting.',
    origin: 'schemas.md (e) 25; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'avatar-form',
    about: 'value',
    at: eachAgent('identity.avatar'),
    broken: mustBe(isAvatarRef),
    eras: refusedSince(),
    says: 'must be a path in the workspace, an HTTP URL or a data URI',
    remedy: 'Put the picture into the workspace and write its path from there.',
    origin: 'schemas.md (e) 26; openclaw 2026.9.6 validation-core; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'avatar-outside',
    about: 'value',
    at: eachAgent('identity'),
    broken: (identity, where) => (isAvatarInside(identity, where) ? [] : [['avatar']]),
    eras: refusedSince(),
    says: 'must stay within the workspace of the agent',
    remedy: 'Put the picture into the workspace and write its path from there.',
    origin: 'schemas.md (e) 26; openclaw 2026.9.6 validation-core',
  },
];

/** Paths below `agents` of the marks that make an agent the default. */
function markedAgents(root: ConfigValue): readonly JsonPath[] {
  return rosterOf(root)
    .filter(({ value }) => isTrue(below(value, 'default')))
    .map(({ path }) => [...path.slice(1), 'default']);
}

function isOwnerless(agents: ConfigValue, where: Where): readonly JsonPath[] {
  const agentsNamed = rosterOf(where.root);
  const several = agentsNamed.length > 1 && markedAgents(where.root).length === 0;
  if (!several || below(agents, 'ownership') || where.maySupply(['agents', 'ownership'])) return [];
  if (agentsNamed.some(({ path }) => where.maySupply([...path, 'default']))) return [];
  return [['ownership']];
}

/** Also where an include that is not seen may supply them. */
function hasAgents(where: Where): boolean {
  return (
    rosterOf(where.root).length > 0 || where.maySupply(['agents', 'entries']) || where.maySupply(['agents', 'list'])
  );
}

/** Of several agents with one id, all but the first: their keys, or their `id` where they stand in a list. */
function sameIds(root: ConfigValue): readonly JsonPath[] {
  const seen = new Set<string>();
  return rosterOf(root).flatMap(({ id, path }): JsonPath[] => {
    if (id === null) return [];
    const normal = normalId(id);
    if (!seen.has(normal)) {
      seen.add(normal);
      return [];
    }
    return [path[1] === 'list' ? [...path.slice(1), 'id'] : path.slice(1)];
  });
}

function sharedDirectories(root: ConfigValue): readonly JsonPath[] {
  const seen = new Set<string>();
  return rosterOf(root).flatMap(({ value, path }): JsonPath[] => {
    const directory = textOf(below(value, 'agentDir'))?.trim() ?? '';
    if (directory === '') return [];
    const place = plainPath(directory);
    if (seen.has(place)) return [[...path.slice(1), 'agentDir']];
    seen.add(place);
    return [];
  });
}

/** A path without what does not tell it from another: `.`, `..`, and slashes too many. */
function plainPath(path: string): string {
  const kept: string[] = [];
  for (const part of path.slice(0, 4096).split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + kept.join('/');
}

/** What depends on the home directory of the host counts as inside. */
function isAvatarInside(identity: ConfigValue, where: Where): boolean {
  const avatar = textOf(below(identity, 'avatar'))?.trim() ?? '';
  if (avatar === '' || !isAvatarRef(avatar) || /^(?:data:|https?:\/\/)/i.test(avatar)) return true;
  const agent = below(where.root, ...where.path.slice(0, -1));
  const workspace = below(agent, 'workspace') ?? below(where.root, 'agents', 'defaults', 'workspace');
  return isCompleted(workspace) || staysInside(avatar, textOf(workspace)?.trim() ?? '');
}
