import { valueAt, walk, type ValueNode } from '../documents/value-node';
import { pointerOf, type JsonPath } from '../model/pointer';
import { isUncheckedChannel } from '../openclaw/known-channels';
import { isBelowMigrated, isMigratedAtLoad } from '../openclaw/load-migrations';
import { schemaOf } from '../openclaw/schema-table';
import { explain } from './explanation';
import { movedRoster } from './moved-roster';
import { plainFor } from './plain';
import { projectSchema } from './projection';
import { refusalTree } from './refusal-tree';
import type { StructureProblem, StructureVerdict } from './structure-problem';
import { uncertaintyOf } from './uncertainty';
import { refusals, type Refusal } from './validator';

/** More problems than this are counted, not listed. */
const listed = 500;

/** In a document of more values than this, only the first so many are searched for problems: each may be refused for many reasons. */
const searched = 50_000;

const sound: StructureVerdict = { problems: [], omitted: 0, partial: false };

const verdicts = new WeakMap<ValueNode, Map<string, StructureVerdict>>();

/**
 * What the schema of a known release refuses in a configuration, one problem per place. `open` are effective paths below which an
 * include that is not there may supply more: what it could supply is not demanded. Several rules ask, so the answer is kept as long
 * as `root` lives. Throws a RangeError for a release that is not known.
 */
export function structureProblems(root: ValueNode, version: string, open: readonly JsonPath[] = []): StructureVerdict {
  const key = [version, ...open.map(pointerOf)].join('\n');
  const known = verdicts.get(root) ?? new Map<string, StructureVerdict>();
  const verdict = known.get(key) ?? judge(root, version, open);
  verdicts.set(root, known.set(key, verdict));
  return verdict;
}

function judge(written: ValueNode, version: string, open: readonly JsonPath[]): StructureVerdict {
  const moved = movedRoster(written, version, open);
  const present = (path: JsonPath): boolean => valueAt(written, ...path) !== undefined;
  const verdict = judgeMoved(moved?.root ?? written, version, open, (problem) => !isSettled(problem, version, present));
  if (!moved) return verdict;
  return { ...verdict, problems: inDocumentOrder([...verdict.problems, moved.problem]) };
}

/** Whether the release moves, drops or passes over what the problem is about before it looks at it. */
function isSettled({ kind, node }: StructureProblem, version: string, present: (path: JsonPath) => boolean): boolean {
  const [section, channel] = node.path;
  if (section === 'channels' && channel !== undefined && isUncheckedChannel(version, String(channel))) return true;
  if (isBelowMigrated(node.path, version, present)) return true;
  return kind === 'missing-field' && isMigratedAtLoad(node.path, version, present);
}

function judgeMoved(
  root: ValueNode,
  version: string,
  open: readonly JsonPath[],
  counts: (problem: StructureProblem) => boolean,
): StructureVerdict {
  const unknown = uncertaintyOf(root, open);
  if (unknown.isUnseen(root)) return sound;
  const projection = projectSchema(schemaOf(version), root, unknown);
  const explained = (found: readonly Refusal[], partial: boolean): StructureVerdict =>
    verdictOf(explain(refusalTree(found), root, projection), counts, partial);
  if (!isLarge(root)) return explained(refusals(projection.schema, plainFor(root, unknown)), false);
  const first = refusals(projection.schema, plainFor(root, unknown), 'first');
  if (first.length === 0) return sound;
  const verdict = explained(refusals(projection.schema, plainFor(root, unknown, searched)), true);
  return verdict.problems.length > 0 ? verdict : explained(first, true);
}

function verdictOf(
  found: Iterable<StructureProblem>,
  counts: (problem: StructureProblem) => boolean,
  partial: boolean,
): StructureVerdict {
  const problems: StructureProblem[] = [];
  const places = new Set<string>();
  let omitted = 0;
  for (const problem of found) {
    let place = pointerOf(problem.node.path);
    if (problem.kind === 'missing-field') {
      // In a part of a document, a field may seem to be missing that stands further down.
      if (problem.node.members.has(problem.key)) continue;
      place += `\n${problem.key}`;
    }
    if (places.has(place) || !counts(problem)) continue;
    places.add(place);
    if (problems.length < listed) problems.push(problem);
    else omitted++;
  }
  return { problems: inDocumentOrder(problems), omitted, partial };
}

function isLarge(root: ValueNode): boolean {
  let values = 1;
  for (const node of walk(root)) {
    values += node.type === 'object' ? node.members.size : node.type === 'array' ? node.items.length : 0;
    if (values > searched) return true;
  }
  return false;
}

function inDocumentOrder(problems: readonly StructureProblem[]): readonly StructureProblem[] {
  return problems.toSorted((a, b) => {
    const [left, right] = [a.node.origin, b.node.origin];
    return left.file === right.file ? left.node.offset - right.node.offset : left.file < right.file ? -1 : 1;
  });
}
