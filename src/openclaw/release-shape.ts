import type { JsonPath } from '../model/pointer';
import type { ConfigValue } from './config-value';
import { accepts } from './field-history';
import { knownReleases, newestRelease } from './releases';
import { retirementOf } from './retired-fields';
import { schemaOf, schemaRoots, type SchemaNode } from './schema-table';
import { step, takesKind } from './schema-walk';

/** How much of a configuration is looked at: enough for any that a person wrote, and a bound for one meant to cost time. */
const bounds = { members: 512, items: 64, visits: 300_000, strangers: 200 } as const;

interface Place {
  readonly value: ConfigValue;
  readonly path: JsonPath;
  readonly nodes: readonly SchemaNode[];
}

interface Tally {
  visits: number;
  /** Values by the schemas that judged them: neighbouring releases share most of theirs. */
  readonly judged: Map<ConfigValue, Map<string, number>>;
}

/**
 * The newest known release whose schema has a place for all that is in `root`. Where none has, the newest of those that lack the fewest,
 * if `root` has a field that tells it apart from the newest release: one that OpenClaw's doctor knows to be retired. Only names and types
 * are looked at, not values. Null where nothing tells: `root` is no object, or empty, or has strange fields only.
 */
export function releaseByShape(root: ConfigValue): string | null {
  if (root.type !== 'object' || root.members.size === 0) return null;
  const tally: Tally = { visits: 0, judged: new Map() };
  const byRoot = new Map<number | undefined, number>();
  let best: { readonly version: string; readonly lacking: number } | null = null;
  for (const version of knownReleases.toReversed()) {
    const number = schemaRoots[version];
    const lacking = byRoot.get(number) ?? lackingIn(root, [schemaOf(version)], tally);
    byRoot.set(number, lacking);
    if (lacking === 0) return version;
    if (!best || lacking < best.lacking) best = { version, lacking };
  }
  return best && hasRetiredField(root, best.version) ? best.version : null;
}

/** Whether a field stands in `root` that `version` has, that the newest release lacks, and that is known to be OpenClaw's. */
function hasRetiredField(root: ConfigValue, version: string): boolean {
  const newest = schemaOf(newestRelease());
  const stack: Place[] = [{ value: root, path: [], nodes: [newest] }];
  let asked = 0;
  let visits = 0;
  for (let place = stack.pop(); place && visits++ < bounds.visits; place = stack.pop()) {
    for (const [segment, value] of childrenOf(place.value)) {
      const path = [...place.path, segment];
      const next = step(place.nodes, segment);
      if (next.by !== 'closed') {
        if (next.nodes.length > 0) stack.push({ value, path, nodes: next.nodes });
      } else if (asked++ > bounds.strangers) return false;
      else if (retirementOf(path) !== null && accepts(version, path)) return true;
    }
  }
  return false;
}

/** How many values stand where the schemas have no place for them; what is below such a value does not count again. */
function lackingIn(value: ConfigValue, nodes: readonly SchemaNode[], tally: Tally): number {
  if (tally.visits++ > bounds.visits) return 0;
  const key = nodes.map((node) => node.number).join();
  const known = tally.judged.get(value);
  const earlier = known?.get(key);
  if (earlier !== undefined) return earlier;
  const lacking = nodes.some((node) => takesKind(node, value.type)) ? lackingBelow(value, nodes, tally) : 1;
  if (known) known.set(key, lacking);
  else tally.judged.set(value, new Map([[key, lacking]]));
  return lacking;
}

function lackingBelow(value: ConfigValue, nodes: readonly SchemaNode[], tally: Tally): number {
  let lacking = 0;
  for (const [segment, child] of childrenOf(value)) {
    const next = step(nodes, segment);
    if (next.by === 'closed') lacking++;
    else if (next.nodes.length > 0) lacking += lackingIn(child, next.nodes, tally);
  }
  return lacking;
}

function* childrenOf(value: ConfigValue): Iterable<readonly [string | number, ConfigValue]> {
  if (value.type === 'object') {
    let left: number = bounds.members;
    for (const member of value.members) {
      if (left-- === 0) return;
      yield member;
    }
  } else if (value.type === 'array') yield* value.items.slice(0, bounds.items).entries();
}
