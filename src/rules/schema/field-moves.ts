import type { EffectiveConfig } from '../../documents/effective-config';
import { moveMember } from '../../documents/member-move';
import type { Repository } from '../../documents/repository';
import { valueAt, type ObjectNode, type ValueNode } from '../../documents/value-node';
import { pointerOf, type JsonPath } from '../../model/pointer';
import type { Edit } from '../../model/remedy';
import { schemaOf } from '../../openclaw/schema-table';
import { nodesAt, step } from '../../openclaw/schema-walk';
import { takesAt } from '../../schema/taken-value';
import { uncertaintyOf, type Uncertainty } from '../../schema/uncertainty';

/** After so many moves of one configuration no more are worked out: each judges a value anew. */
const most = 100;

/**
 * Works out, for fields of one configuration, the edits that put them elsewhere. Each move stands for itself; where two would both begin
 * the same object, only the first is given, since done together the second would undo it. The places asked about are made of names of the
 * release and of keys that stand there already, so that no edit says a key of the file.
 */
export class FieldMoves {
  private readonly unknown: Uncertainty;
  private readonly taken = new Set<string>();
  private left = most;

  constructor(
    private readonly head: Pick<Repository, 'file'>,
    private readonly root: ValueNode,
    private readonly open: EffectiveConfig['open'],
    private readonly version: string,
  ) {
    this.unknown = uncertaintyOf(root, open);
  }

  /** Whether the release takes the value at another place. */
  takes(node: ValueNode, place: JsonPath): boolean {
    return takesAt(this.version, place, node, this.unknown);
  }

  /**
   * The edits that make the value stand at `place` and no longer where it is; none where they must wait for those of another field. Null
   * where something is there already or may be, where old and new place are in different files, or where the release would not take the
   * value, or what must be made around it.
   */
  edits(node: ValueNode, place: JsonPath): readonly Edit[] | null {
    if (this.left-- <= 0 || this.mayBeSupplied(place)) return null;
    const { object, rest } = this.nearest(place);
    const [first] = rest;
    const member = memberOf(node);
    const text = this.head.file(node.origin.file)?.text;
    if (!object || first === undefined || !member || text == null) return null;
    if (object.origin.file !== node.origin.file || isNamed(object, first)) return null;
    const begun = pointerOf(object.members.size === 0 ? object.path : [...object.path, first]);
    if (!this.mayBeMade(object, rest) || !this.takes(node, place)) return null;
    if (this.taken.has(begun)) return [];
    this.taken.add(begun);
    return moveMember({ path: node.origin.file, text, property: member }, object.origin.node, rest);
  }

  /** The edits that give a field another name where it stands. None where it is not the only one of its name there. */
  rename(node: ValueNode, name: string): readonly Edit[] {
    const member = memberOf(node);
    const text = this.head.file(node.origin.file)?.text;
    if (!member?.parent || text == null) return [];
    return moveMember({ path: node.origin.file, text, property: member }, member.parent, [name]);
  }

  /** The deepest object that is there on the way to a place, and the keys from it on; no object where something else is in the way. */
  private nearest(place: JsonPath): { readonly object: ObjectNode | null; readonly rest: readonly string[] } {
    let at = this.root;
    for (const [index, segment] of place.entries()) {
      const next = valueAt(at, segment);
      if (next) at = next;
      else return { object: at.type === 'object' ? at : null, rest: place.slice(index).map(String) };
    }
    return { object: null, rest: [] };
  }

  private mayBeSupplied(place: JsonPath): boolean {
    return this.open.some((open) => open.every((segment, index) => index >= place.length || segment === place[index]));
  }

  /** Whether the release has the objects to be made, and asks for nothing in them but what they get. */
  private mayBeMade(object: ObjectNode, rest: readonly string[]): boolean {
    let nodes = nodesAt(schemaOf(this.version), object.path);
    return rest.slice(0, -1).every((key, index) => {
      nodes = step(nodes, key).nodes;
      const gets = rest[index + 1];
      return nodes.some(({ required = [] }) => required.every((field) => field === gets));
    });
  }
}

/** The `property` node of a value that stands under a key no other member of its object has. */
function memberOf({ origin }: ValueNode) {
  const member = origin.key?.parent;
  const twins = member?.parent?.children?.filter(({ children }) => children?.[0]?.value === origin.key?.value) ?? [];
  return twins.length === 1 ? member : undefined;
}

function isNamed(object: ObjectNode, key: string): boolean {
  return object.origin.node.children?.some(({ children }) => children?.[0]?.value === key) ?? false;
}
