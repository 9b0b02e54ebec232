import type { ConfigValue } from '../config-value';
import { itemsOf } from '../constraints/values';
import { isSince, isWithin } from '../release-order';
import { groupsOf, toolName } from './tool-facts';

/** Whether a policy, or all of them together, allow a tool. */
export type Allows = (tool: string) => boolean;

/** Names, groups and patterns of tools, as `allow` and `deny` hold them. */
export interface ToolList {
  /** How many entries it has, blank ones too. */
  readonly length: number;
  /** Whether it names nothing at all. */
  readonly isEmpty: boolean;
  has(tool: string): boolean;
}

export const noTools: ToolList = { length: 0, isEmpty: true, has: () => false };

const lists = new WeakMap<ConfigValue, ToolList>();

/** The list under a field; null where none stands there. An entry that the environment completes stays, and names nothing that is known. */
export function toolListAt(value: ConfigValue | undefined): ToolList | null {
  if (value?.type !== 'array') return null;
  // Every agent asks for the lists that are for all.
  const known = lists.get(value);
  if (known) return known;
  const list = toolList(itemsOf(value).flatMap((item) => (item.type === 'string' ? String(item.value) : [])));
  lists.set(value, list);
  return list;
}

/** A list of entries: a tool is in it by its name, its group, or a pattern with `*` (openclaw 2026.9.6 `glob-pattern`). */
export function toolList(entries: readonly string[]): ToolList {
  const names = new Set(entries.map(toolName));
  names.delete('');
  const patterns = [...names].filter((name) => name.includes('*')).map((name) => name.split('*'));
  const known = new Map<string, boolean>();
  const holds = (tool: string): boolean =>
    names.has(tool) ||
    groupsOf(tool).some((group) => names.has(group)) ||
    patterns.some((parts) => matches(parts, tool));
  return {
    length: entries.length,
    isEmpty: names.size === 0,
    has: (tool) => {
      const answer = known.get(tool) ?? holds(tool);
      known.set(tool, answer);
      return answer;
    },
  };
}

/** Both lists as one. */
export function joined(a: ToolList, b: ToolList): ToolList {
  return {
    length: a.length + b.length,
    isEmpty: a.isEmpty && b.isEmpty,
    has: (tool) => a.has(tool) || b.has(tool),
  };
}

/** Whether an `allow` holds a tool: who may write may patch; up to 2026.3.24, who may run commands (openclaw `tool-policy-match`). */
export function isAllowedBy(list: ToolList, tool: string, release: string): boolean {
  return list.has(tool) || (tool === 'apply_patch' && list.has(isSince(release, '2026.3.31') ? 'write' : 'exec'));
}

/** Whether a `deny` holds a tool; from 2026.3.31 to 2026.4.29, who may not write may not patch. */
export function isDeniedBy(list: ToolList, tool: string, release: string): boolean {
  return list.has(tool) || (tool === 'apply_patch' && isWithin(release, '2026.3.31', '2026.4.29') && list.has('write'));
}

/** Whether a name consists of the parts of a pattern, in order, with anything between them: linear in the pattern. */
function matches(parts: readonly string[], name: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}
