import type { Node } from 'jsonc-parser';
import type { RepeatedKey } from './json5-document';

/** Up to this many members, looking at each is cheaper than a map; most objects have fewer. */
const fewMembers = 8;

/** The keys of one object that is being read. */
export class ObjectKeys {
  private map: Map<unknown, Node> | undefined;

  /**
   * Takes the next key of the object, whose complete members are `members` from index `from` on.
   * Returns the latest key before it with the same name, or undefined.
   */
  take(key: Node, members: readonly Node[], from: number): Node | undefined {
    if (!this.map) {
      if (members.length - from < fewMembers) return latest(key.value, members, from);
      this.map = new Map(
        members
          .slice(from)
          .flatMap(({ children }) => children?.[0] ?? [])
          .map((node) => [node.value, node]),
      );
    }
    const earlier = this.map.get(key.value);
    this.map.set(key.value, key);
    return earlier;
  }
}

function latest(name: unknown, members: readonly Node[], from: number): Node | undefined {
  for (let index = members.length - 1; index >= from; index--) {
    const key = members[index]?.children?.[0];
    if (key?.value === name) return key;
  }
  return undefined;
}

/**
 * From pairs of a key and the next one of the same name, in the order they stand in the file, to pairs of a key and the last one of
 * that name: where a key stands three times, the second does not win over the first for long.
 */
export function lastWins(pairs: readonly RepeatedKey[]): readonly RepeatedKey[] {
  const winners = new Map<Node, Node>();
  const settled: RepeatedKey[] = [];
  for (let index = pairs.length - 1; index >= 0; index--) {
    const pair = pairs[index];
    if (!pair) continue;
    const wins = winners.get(pair.wins) ?? pair.wins;
    winners.set(pair.lost, wins);
    settled.push(wins === pair.wins ? pair : { lost: pair.lost, wins });
  }
  return settled.reverse();
}
