import type { SchemaNode } from '../openclaw/schema-table';
import { alternatives } from '../openclaw/schema-walk';

/** The texts that schemas take word for word, such as `loopback`; each once, in the order they stand there. */
export function choiceOf(nodes: readonly SchemaNode[]): readonly string[] {
  const values = nodes.flatMap(alternatives).flatMap((node) => [node.const, ...(node.enum ?? [])]);
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}
