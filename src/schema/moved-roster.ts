import type { ArrayNode, ObjectNode, ValueNode } from '../documents/value-node';
import { valueAt } from '../documents/value-node';
import type { JsonPath } from '../model/pointer';
import { isMovableRoster } from '../openclaw/constraints/roster';
import { textOf } from '../openclaw/constraints/values';
import { isMigratedAtLoad } from '../openclaw/load-migrations';
import type { StructureProblem } from './structure-problem';

/** A configuration as the release judges it, which moves `agents.list` to `agents.entries` when it loads the file. */
export interface MovedRoster {
  readonly root: ValueNode;
  /** What is to say of the list in its old place. */
  readonly problem: StructureProblem;
}

const list = ['agents', 'list'];
const movable = 'a list of agents, each an object with an id of its own in lower case';

/**
 * The configuration after the move, or null where the release moves nothing or an include that is not seen may supply agents. The nodes in it
 * keep their paths and origins, so that what is wrong in the new place is told at the old one.
 */
export function movedRoster(root: ValueNode, version: string, open: readonly JsonPath[]): MovedRoster | null {
  const [agents, old] = [valueAt(root, 'agents'), valueAt(root, ...list)];
  if (root.type !== 'object' || agents?.type !== 'object' || !old) return null;
  if (!isMigratedAtLoad(list, version, (path) => valueAt(root, ...path) !== undefined)) return null;
  if (open.some((path) => path.every((segment, index) => index > 1 || segment === list[index]))) return null;
  const members = new Map([...agents.members].filter(([key]) => key !== 'list'));
  const isMoved = old.type === 'array' && isMovableRoster(old);
  if (isMoved) members.set('entries', entriesOf(old));
  return {
    root: { ...root, members: new Map([...root.members, ['agents', { ...agents, members }]]) },
    problem: isMoved
      ? { kind: 'unknown-field', node: old, key: 'list', known: [] }
      : { kind: 'invalid-value', node: old, expected: movable, otherKind: old.type !== 'array', choice: [] },
  };
}

/** An agent whose id the environment completes has a stand-in for it. */
function entriesOf(old: ArrayNode): ObjectNode {
  const members = old.items.map((agent, index): readonly [string, ValueNode] => {
    if (agent.type !== 'object') return [String(index), agent];
    const rest = new Map([...agent.members].filter(([key]) => key !== 'id'));
    return [textOf(agent.members.get('id')) ?? `agent-${index}`, { ...agent, members: rest }];
  });
  return { type: 'object', members: new Map(members), path: ['agents', 'entries'], origin: old.origin };
}
