import { childrenOf, type ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';

/**
 * Calls `visit` with every string of a tree, in document order. The path begins with `prefix` and is the same list each time, changed between
 * the calls: a config of millions of values needs one list, not millions. `parent` is what the string stands in. Documents are capped in
 * depth, so recursion is bounded.
 */
export function eachString(
  root: ValueNode,
  prefix: JsonPath,
  visit: (value: string, node: ValueNode, path: JsonPath, parent: ValueNode | null) => void,
): void {
  const path = [...prefix];
  const enter = (node: ValueNode, parent: ValueNode | null): void => {
    if (node.type === 'string') visit(String(node.value), node, path, parent);
    else if (node.type === 'object') {
      for (const [key, child] of node.members) {
        path.push(key);
        enter(child, node);
        path.pop();
      }
    } else {
      for (const [index, child] of childrenOf(node).entries()) {
        path.push(index);
        enter(child, node);
        path.pop();
      }
    }
  };
  enter(root, null);
}
