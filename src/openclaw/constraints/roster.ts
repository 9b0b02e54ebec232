import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { below, isCompleted, itemsOf, membersOf, textOf } from './values';

/** An agent of a configuration. */
export interface RosterAgent {
  /** As written: the key in `agents.entries`, or the `id` in `agents.list`; null where it is not known. */
  readonly id: string | null;
  readonly value: ConfigValue;
  readonly path: JsonPath;
}

/** The agents of a configuration in order: of `agents.entries` (2026.8.1 on), else of `agents.list`, which later releases move there. */
export function rosterOf(root: ConfigValue): readonly RosterAgent[] {
  const entries = below(root, 'agents', 'entries');
  if (entries) {
    return Array.from(membersOf(entries), ([key, value]) => ({ id: key, value, path: ['agents', 'entries', key] }));
  }
  return itemsOf(below(root, 'agents', 'list')).map((value, index) => ({
    id: textOf(below(value, 'id')),
    value,
    path: ['agents', 'list', index],
  }));
}

/** An agent's id as OpenClaw compares it: lower case, other characters as dashes; `main` where nothing is left (2026.9.6, `agent-id`). */
export function normalId(id: string): string {
  const text = id.trim().slice(0, 256).toLowerCase();
  if (/^[a-z0-9_][a-z0-9_-]{0,63}$/.test(text)) return text;
  const dashed = text
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64);
  return dashed.replace(/(?<!-)-+$/, '') || 'main';
}

/** The patterns of a field of every agent and of the defaults. */
export function perAgent(field: string): readonly string[] {
  return [`agents.defaults.${field}`, ...eachAgent(field)];
}

/** The patterns of a field of every agent. */
export function eachAgent(field: string): readonly string[] {
  return [`agents.entries.*.${field}`, `agents.list[].${field}`];
}

/**
 * Whether releases from 2026.8.1 on move an `agents.list` to `agents.entries` when they load it (openclaw 2026.9.6, `legacy.roster`; asked).
 * An id that the environment completes is taken for a fitting one.
 */
export function isMovableRoster(list: ConfigValue): boolean {
  const seen = new Set<string>();
  return itemsOf(list).every((agent) => {
    const [id, marked] = [below(agent, 'id'), below(agent, 'default')];
    if (marked && marked.type !== 'boolean') return false;
    if (isCompleted(id)) return true;
    const text = textOf(id);
    if (text === null || text !== normalId(text) || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
