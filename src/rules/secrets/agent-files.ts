import type { Repository } from '../../documents/repository';
import type { ValueNode } from '../../documents/value-node';

/** The trees of those files of a name that OpenClaw reads in an agent's directory. A file checked by itself is known by its name alone. */
export function* agentFiles(head: Repository, names: readonly string[]): Iterable<ValueNode> {
  for (const { path, statePath, tree } of head.files) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!names.includes(name) || (head.whole && !/^agents\/[^/]+\/agent\/[^/]+$/.test(statePath ?? ''))) continue;
    if (tree && path !== head.config?.path) yield tree;
  }
}
