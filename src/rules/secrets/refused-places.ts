import type { EffectiveConfig } from '../../documents/effective-config';
import { valueAt, type ValueNode } from '../../documents/value-node';
import { pointerOf } from '../../model/pointer';
import { isMigratedAtLoad } from '../../openclaw/load-migrations';
import { structureProblems } from '../../schema/structure';

/** Asks whether the release's schema refuses a value, something it stands in, or something that stands in it: then `schema/` tells it. */
export function refusedPlaces(config: EffectiveConfig, release: string): (node: ValueNode) => boolean {
  const refused = new Set<string>();
  const above = new Set<string>();
  const { root } = config;
  const isThere = (path: readonly (string | number)[]): boolean => valueAt(root, ...path) !== undefined;
  for (const { node, kind } of root ? structureProblems(root, release, config.open).problems : []) {
    const { path } = node;
    if (isMigratedAtLoad(path, release, isThere)) continue;
    // What an object lacks says nothing of its other members.
    if (kind !== 'missing-field') refused.add(pointerOf(path));
    for (let length = 1; length <= path.length; length++) above.add(pointerOf(path.slice(0, length)));
  }
  return ({ path }) =>
    refused.size + above.size > 0 &&
    (above.has(pointerOf(path)) || path.some((_, index) => refused.has(pointerOf(path.slice(0, index + 1)))));
}
