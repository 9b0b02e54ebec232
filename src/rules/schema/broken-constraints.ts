import type { EffectiveConfig } from '../../documents/effective-config';
import { dotted } from '../../model/pointer';
import type { Constraint } from '../../openclaw/constraints/constraint';
import { violations, type Violation } from '../../schema/violations';
import { atKey, atValue } from '../place';
import type { Place, Problem, RuleMeta, Subject } from '../rule';

type Id = 'refused' | 'doubtful' | 'more';

/** More places than this are counted, not listed. */
const listed = 200;

/** The messages of a rule over constraints. What is wrong, and what to do, are words of the constraint. */
export const constraintMessages: RuleMeta<Id>['messages'] = {
  refused: { severity: 'error', text: 'In OpenClaw {{release}}, {{field}} {{says}}.' },
  doubtful: { severity: 'warning', text: 'In OpenClaw {{release}}, {{field}} {{says}}.' },
  more: { severity: 'error', text: 'OpenClaw refuses {{count}} more places of this kind, which are not listed.' },
};

/** The problems of the constraints about one thing, the refused before the doubtful. */
export function* brokenConstraints({ head, release }: Subject, about: Constraint['about']): Iterable<Problem<Id>> {
  const { config } = head;
  if (!config) return;
  const broken = violations(config, release.version).filter(({ constraint }) => constraint.about === about);
  const refused = broken.filter(({ severity }) => severity === 'error');
  const doubtful = broken.filter(({ severity }) => severity !== 'error');
  for (const violation of refused.slice(0, listed)) yield problem('refused', violation, config, release.version);
  for (const violation of doubtful.slice(0, listed)) yield problem('doubtful', violation, config, release.version);
  if (refused.length <= listed) return;
  yield {
    messageId: 'more',
    words: { count: String(refused.length - listed) },
    place: { kind: 'file', path: config.path },
    remedy: { kind: 'manual', text: 'Mend the places that are listed, then check again.' },
  };
}

function problem(
  messageId: Id,
  { constraint, path, node }: Violation,
  config: EffectiveConfig,
  release: string,
): Problem<Id> {
  return {
    messageId,
    data: { field: dotted(path) },
    words: { release, says: constraint.says },
    place: placeOf(node, config),
    remedy: { kind: 'manual', text: constraint.remedy },
  };
}

/** A scalar is at fault itself; of an object, its key. */
function placeOf(node: Violation['node'], config: EffectiveConfig): Place {
  const isContainer = node.type === 'object' || node.type === 'array';
  return isContainer && node.origin.key ? atKey(node, config) : atValue(node, config);
}
