import type { ValueNode } from '../documents/value-node';
import type { JsonPath } from '../model/pointer';
import { placeIn } from '../openclaw/field-history';
import { knownReleases } from '../openclaw/releases';
import { schemaOf, schemaRoots } from '../openclaw/schema-table';
import { nodesAt } from '../openclaw/schema-walk';
import { takesValue } from './taken-value';
import { uncertaintyOf, type Uncertainty } from './uncertainty';

/**
 * Finds, for values that one release refuses, another known one whose schema takes them where they stand. Distinct schemas are asked
 * once each, so a refused value costs as many look-ups as there are, and few validations.
 */
export class TakingReleases {
  private readonly unknown: Uncertainty;
  private readonly now: number;

  /** @param version the release that refuses @param open as for `structureProblems` */
  constructor(root: ValueNode, version: string, open: readonly JsonPath[] = []) {
    this.unknown = uncertaintyOf(root, open);
    this.now = knownReleases.indexOf(version);
  }

  /** The first later release that takes the value, else the last earlier one; null where none does. */
  of(node: ValueNode): string | null {
    const byRoot = new Map<number | undefined, boolean>();
    const byNode = new Map<number, boolean>();
    const takes = (release: string): boolean => {
      const root = schemaRoots[release];
      const known = byRoot.get(root);
      if (known !== undefined) return known;
      const schemas = nodesAt(schemaOf(release), node.path);
      for (const schema of schemas) {
        if (!byNode.has(schema.number)) byNode.set(schema.number, takesValue(schema, node, this.unknown));
      }
      const verdict = schemas.some((schema) => byNode.get(schema.number)) || placeIn(release, node.path) === 'open';
      byRoot.set(root, verdict);
      return verdict;
    };
    return (
      knownReleases.slice(this.now + 1).find(takes) ??
      knownReleases.slice(0, Math.max(this.now, 0)).findLast(takes) ??
      null
    );
  }
}
