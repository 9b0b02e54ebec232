import { movedFields } from '../openclaw/retired-fields';
import { pairedChildren, type Pair } from './paired-children';
import { valueAt, type ValueNode } from './value-node';

export type { Pair } from './paired-children';

/** How one side of a place came to differ from the other. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly pair: Pair;
}

/**
 * A configuration before and after a change, place by place. A field that OpenClaw's doctor moves as a whole to another place
 * (`agents.list`, for one) is the same place. Linear in what the two hold.
 */
export class ConfigPairs {
  private readonly moves: readonly Pair[];
  private readonly apart: ReadonlySet<ValueNode>;

  constructor(
    private readonly before: ValueNode,
    private readonly after: ValueNode,
  ) {
    this.moves = movedFields.flatMap(({ from, to }): readonly Pair[] => {
      const [left, arrived] = [valueAt(before, ...from), valueAt(after, ...to)];
      const moved = left && arrived && !valueAt(after, ...from) && !valueAt(before, ...to);
      return moved ? [{ before: left, after: arrived }] : [];
    });
    this.apart = new Set(this.moves.flatMap((pair) => [pair.before, pair.after].flatMap((node) => node ?? [])));
  }

  /** Every place that one of the two has, at most so many steps down, parents first; what is below a place of one side alone too. */
  *places(deepest: number): Iterable<Pair> {
    let level: readonly Pair[] = this.roots();
    for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
      yield* level;
      level = level.flatMap((pair) => this.below(pair));
    }
  }

  /** What differs: of what one side alone has, the whole of it once; of what both have, the innermost values. */
  *differences(): Iterable<Difference> {
    for (const pair of this.moves) yield { kind: 'moved', pair };
    const stack = this.roots().reverse();
    for (let pair = stack.pop(); pair; pair = stack.pop()) {
      const kind = differs(pair);
      if (kind === null) for (const child of this.below(pair).toReversed()) stack.push(child);
      else if (kind !== 'equal') yield { kind, pair };
    }
  }

  private roots(): Pair[] {
    return [{ before: this.before, after: this.after }, ...this.moves];
  }

  private below(pair: Pair): readonly Pair[] {
    const children = pairedChildren(pair);
    return this.apart.size === 0
      ? children
      : children.filter(({ before, after }) => !this.isApart(before) && !this.isApart(after));
  }

  private isApart(node: ValueNode | undefined): boolean {
    return node !== undefined && this.apart.has(node);
  }
}

/** Null where the answer lies in what is inside. */
function differs({ before, after }: Pair): 'added' | 'removed' | 'changed' | 'equal' | null {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  if (isContainer(before) && isContainer(after)) return null;
  return isContainer(before) || isContainer(after) || before.value !== after.value ? 'changed' : 'equal';
}

function isContainer(node: ValueNode): node is Extract<ValueNode, { readonly type: 'object' | 'array' }> {
  return node.type === 'object' || node.type === 'array';
}
