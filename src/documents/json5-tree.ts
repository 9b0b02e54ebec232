import type { Node, NodeType } from 'jsonc-parser';
import type { RepeatedKey } from './json5-document';
import { lastWins, ObjectKeys } from './repeated-keys';

/** A jsonc-parser node while it grows. */
interface Growing extends Node {
  length: number;
  colonOffset?: number;
  children?: Node[];
}

/** A container that is not closed yet. */
interface Open {
  readonly node: Growing;
  /** Index of its first child in `pending`. */
  readonly from: number;
  /** Null in an array. */
  readonly keys: ObjectKeys | null;
}

/** A member that has a key and no value yet. */
interface Member {
  readonly node: Growing;
  readonly key: Node;
}

/**
 * Builds jsonc-parser's tree from what a reader meets, in the order it meets it. Offsets and lengths are UTF-16.
 * It keeps its own stack, so that no depth of nesting is too much for it.
 */
export class Json5Tree {
  root: Node | undefined;
  private readonly stack: Open[] = [];
  /** Children of every open container. Each gets a list of its own when it closes and the size is known: lists that grow waste memory. */
  private readonly pending: Node[] = [];
  private member: Member | undefined;
  private readonly repeated: RepeatedKey[] = [];

  /** How many containers are open. */
  get depth(): number {
    return this.stack.length;
  }

  /** What the innermost open container is, or null outside of the root. */
  get container(): 'object' | 'array' | null {
    const open = this.stack.at(-1);
    return open ? (open.keys ? 'object' : 'array') : null;
  }

  /** The keys that a later member repeats, so far. */
  get duplicates(): readonly RepeatedKey[] {
    return lastWins(this.repeated);
  }

  /** Begins a member of the innermost object. */
  key(value: string, offset: number, length: number): void {
    const open = this.stack.at(-1);
    if (!open?.keys) return;
    const node: Growing = { type: 'property', offset, length, colonOffset: offset, parent: open.node, children: [] };
    const key: Node = { type: 'string', value, offset, length, parent: node };
    const lost = open.keys.take(key, this.pending, open.from);
    if (lost) this.repeated.push({ lost, wins: key });
    this.pending.push(node);
    this.member = { node, key };
  }

  /** Notes the colon of the member just begun. */
  colon(offset: number): void {
    if (this.member) this.member.node.colonOffset = offset;
  }

  /** Adds a value that is no container. */
  scalar(type: NodeType, value: string | number | boolean | null, offset: number, length: number): void {
    const parent = this.parent;
    this.place(parent ? { type, value, offset, length, parent } : { type, value, offset, length });
    if (parent?.type === 'property') parent.length = offset + length - parent.offset;
  }

  /** Begins a container, whose opening bracket stands at `offset`. */
  open(type: 'object' | 'array', offset: number): void {
    const { parent } = this;
    const children: Node[] = [];
    const node: Growing = parent
      ? { type, offset, length: 1, children, parent }
      : { type, offset, length: 1, children };
    this.place(node);
    this.stack.push({ node, from: this.pending.length, keys: type === 'object' ? new ObjectKeys() : null });
  }

  /** Ends the innermost container, whose closing bracket ends at `end`, and with it the member it is the value of. */
  close(end: number): void {
    const open = this.stack.pop();
    if (!open) return;
    const { node, from } = open;
    node.length = end - node.offset;
    if (this.pending.length > from) node.children = this.pending.splice(from);
    const parent: Growing | undefined = node.parent;
    if (parent?.type === 'property') parent.length = end - parent.offset;
  }

  private get parent(): Growing | undefined {
    return this.member?.node ?? this.stack.at(-1)?.node;
  }

  private place(node: Node): void {
    if (this.member) this.member.node.children = [this.member.key, node];
    else if (this.stack.length > 0) this.pending.push(node);
    else this.root = node;
    this.member = undefined;
  }
}
