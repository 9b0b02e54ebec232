import type { RepositoryFile } from '../../documents/repository';
import { valueTree } from '../../documents/value-tree';
import type { ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';

/** A value that stands in a file and that OpenClaw does not read: its paths begin at `root`, which stands `at` a path of the file. */
export interface LostValue {
  readonly root: ValueNode;
  readonly at: JsonPath;
}

const ignoredKey = '__proto__';

/**
 * The values of a file's members that a later one repeats, and of those named `__proto__`, whose own name counts for nothing. Whoever reads
 * the file reads them. None for a file without a tree.
 */
export function lostValues({ document, path: file, text }: RepositoryFile): readonly LostValue[] {
  if (!document?.root || (document.duplicates.length === 0 && text?.includes(ignoredKey) !== true)) return [];
  const lost = new Set(document.duplicates.map((pair) => pair.lost));
  const found: LostValue[] = [];
  const path: (string | number)[] = [];
  // Documents are capped in depth, so recursion is bounded.
  const enter = (node: typeof document.root): void => {
    for (const [index, child] of (node.children ?? []).entries()) {
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      const value = child.type === 'property' ? child.children?.[1] : child;
      if (!value) continue;
      const name = key ? String(key.value) : index;
      if (name !== ignoredKey) path.push(name);
      if (key && (name === ignoredKey || lost.has(key))) {
        const root = valueTree({ ...document, root: value, duplicates: [] }, file);
        if (root) found.push({ root, at: [...path] });
      }
      enter(value);
      if (name !== ignoredKey) path.pop();
    }
  };
  enter(document.root);
  return found;
}
