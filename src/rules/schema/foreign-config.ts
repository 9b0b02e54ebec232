import type { EffectiveConfig } from '../../documents/effective-config';
import { accepts, fieldHistory } from '../../openclaw/field-history';
import { structureProblems } from '../../schema/structure';

/** From so many unknown fields at the top on, with no known one beside them, a file is taken to be another program's. */
const least = 8;

/** At most so many fields are looked at. */
const looked = 400;

/** Fields that configurations of any program have, so they tell nothing. */
const common: ReadonlySet<string> = new Set(['$schema', 'version']);

/**
 * How many fields stand at the top of a configuration that is another program's altogether, so that one finding says all; null where it
 * may be OpenClaw's: some field there is one that a known release has, with a value of the kind it takes.
 */
export function foreignFields(config: EffectiveConfig, version: string): number | null {
  const { root, open } = config;
  if (root?.type !== 'object' || root.members.size < least || open.some((path) => path.length === 0)) return null;
  const refused = new Set<string>();
  for (const { kind, node } of structureProblems(root, version, open).problems) {
    const [key, ...below] = node.path;
    if (below.length === 0 && kind === 'invalid-value') refused.add(String(key));
  }
  const keys = [...root.members.keys()].filter((key) => !common.has(key)).slice(0, looked);
  const isKnown = (key: string): boolean => {
    if (accepts(version, [key])) return true;
    const { retiredIn, newIn } = fieldHistory([key], version);
    return retiredIn !== null || newIn !== null;
  };
  const unknown = keys.filter((key) => !refused.has(key));
  return unknown.length < least || unknown.some(isKnown) ? null : root.members.size;
}
