import { childrenOf, type ValueNode } from '../documents/value-node';
import { pointerOf, type JsonPath } from '../model/pointer';
import { isCompleted } from '../openclaw/secret-reference';

/** What cannot be known of a configuration from its files alone. */
export interface Uncertainty {
  /** A string that the environment completes: `${NAME}` stands in it, unescaped. */
  isTemplate(node: ValueNode): boolean;
  /** Whether such a string, or a place that an unseen include may fill, is the value or lies inside it. */
  isIn(node: ValueNode): boolean;
  /** Whether an unseen include may supply the field `key` of this object. */
  maySupply(node: ValueNode, key: string): boolean;
  /** Whether all that is known of the value is that an unseen include supplies it. */
  isUnseen(node: ValueNode): boolean;
}

/**
 * Finds what cannot be known below `root`. `open` are the paths below which an include that is not there may supply more. Costs one
 * pass over the tree; nesting is bounded by the reader.
 */
export function uncertaintyOf(root: ValueNode, open: readonly JsonPath[]): Uncertainty {
  const openPlaces = new Set(open.map(pointerOf));
  const uncertain = new Set<ValueNode>();
  const below = new Set<ValueNode>();
  const isTemplate = (node: ValueNode): boolean => node.type === 'string' && isCompleted(String(node.value));
  const mark = (node: ValueNode, pointer: string, inside: boolean): boolean => {
    const here = inside || (openPlaces.size > 0 && openPlaces.has(pointer));
    if (here) below.add(node);
    let found = here || isTemplate(node);
    if (node.type === 'object') {
      for (const [key, child] of node.members) {
        const place = openPlaces.size > 0 ? pointer + pointerOf([key]) : pointer;
        if (mark(child, place, here)) found = true;
      }
    } else {
      for (const [index, child] of childrenOf(node).entries()) {
        const place = openPlaces.size > 0 ? `${pointer}/${index}` : pointer;
        if (mark(child, place, here)) found = true;
      }
    }
    if (found) uncertain.add(node);
    return found;
  };
  mark(root, '', false);
  return {
    isTemplate,
    isIn: (node) => uncertain.has(node),
    maySupply: (node, key) =>
      below.has(node) || (openPlaces.size > 0 && openPlaces.has(pointerOf(node.path) + pointerOf([key]))),
    isUnseen: (node) => below.has(node) && node.type === 'object' && node.members.size === 0,
  };
}
