import type { EffectiveConfig } from '../documents/effective-config';
import { valueAt, type ValueNode } from '../documents/value-node';
import { pointerOf, type JsonPath } from '../model/pointer';
import type { Severity } from '../model/severity';
import type { Constraint, Where } from '../openclaw/constraints/constraint';
import { constraints } from '../openclaw/constraints/index';
import { isBelowMigrated, isMigratedAtLoad } from '../openclaw/load-migrations';
import { isWithin } from '../openclaw/release-order';
import { patternsOf, placesOf, type Patterns } from './places';
import { structureProblems } from './structure';

/** A constraint broken at one place. */
export interface Violation {
  readonly constraint: Constraint;
  readonly severity: Severity;
  /** Path in the configuration, of a field that may not be there. */
  readonly path: JsonPath;
  /** The value at that path, or the nearest one above it. */
  readonly node: ValueNode;
}

const verdicts = new WeakMap<ValueNode, Map<string, readonly Violation[]>>();

/**
 * What a known release asks of a configuration beyond its schema, and is not so; in document order. What the schema
 * refuses already, and what is below it, is left out. Empty without a root. Several rules ask, so the answer is kept as long as the root
 * lives. Throws a RangeError for a release that is not known.
 */
export function violations(config: EffectiveConfig, release: string): readonly Violation[] {
  const { root } = config;
  if (root?.type !== 'object') return [];
  const known = verdicts.get(root) ?? new Map<string, readonly Violation[]>();
  const verdict = known.get(release) ?? [...judged(root, config, release)];
  verdicts.set(root, known.set(release, verdict));
  return verdict;
}

let patterns: Patterns<Constraint> | undefined;

function* judged(root: ValueNode, config: EffectiveConfig, release: string): Iterable<Violation> {
  patterns ??= patternsOf(constraints.flatMap((each) => each.at.map((at) => [at, each] as const)));
  const severities = new Map(constraints.map((each) => [each, severityIn(each, release)]));
  const refused = refusedPlaces(root, config, release);
  const maySupply = openAt(config.open);
  const present = (path: JsonPath): boolean => valueAt(root, ...path) !== undefined;
  for (const { asked, node, path } of placesOf(root, patterns)) {
    const severity = severities.get(asked);
    if (!severity) continue;
    for (const rest of asked.broken(node, { root, path, release, maySupply })) {
      const place = [...path, ...rest];
      if (isRefused(place, refused) || isMovedAway(place, release, present)) continue;
      yield { constraint: asked, severity, path: place, node: nearest(root, place) };
    }
  }
}

function severityIn({ eras }: Constraint, release: string): Severity | undefined {
  return eras.find(({ since, until }) => isWithin(release, since, until))?.severity;
}

/** An include that is not seen supplies below its place. */
function openAt(open: readonly JsonPath[]): Where['maySupply'] {
  return (path) =>
    open.some((place) => place.length <= path.length && place.every((segment, index) => segment === path[index]));
}

/** Where the schema refuses a value or a field. What the release moves at load is judged in its new place. */
function refusedPlaces(root: ValueNode, config: EffectiveConfig, release: string): ReadonlySet<string> {
  const { problems } = structureProblems(root, release, config.open);
  const places = problems
    .filter(({ kind }) => kind === 'unknown-field' || kind === 'invalid-value')
    .filter(({ node }) => !isMigratedAtLoad(node.path, release, (path) => valueAt(root, ...path) !== undefined));
  return new Set(places.map(({ node }) => pointerOf(node.path)));
}

function isRefused(path: JsonPath, refused: ReadonlySet<string>): boolean {
  return refused.size > 0 && path.some((_, index) => refused.has(pointerOf(path.slice(0, index + 1))));
}

/** What the release keeps of `talk` is held to its constraints; of what else it moves, only the old place is known here. */
function isMovedAway(path: JsonPath, release: string, present: (path: JsonPath) => boolean): boolean {
  return path[0] !== 'talk' && isBelowMigrated(path, release, present);
}

function nearest(root: ValueNode, path: JsonPath): ValueNode {
  for (let length = path.length; length > 0; length--) {
    const node = valueAt(root, ...path.slice(0, length));
    if (node) return node;
  }
  return root;
}
