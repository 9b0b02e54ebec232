import type { EffectiveConfig } from '../../documents/effective-config';
import { valueAt, type ValueNode } from '../../documents/value-node';
import { dotted, type JsonPath } from '../../model/pointer';
import type { AuditCheck, AuditHit } from '../../openclaw/audit/check';
import { auditScene, type AuditScene } from '../../openclaw/audit/scene';
import { isWithin } from '../../openclaw/release-order';
import { atKey, atValue } from '../place';
import type { Place, Problem, RemedyDraft, Subject } from '../rule';
import { auditId } from './audit-id';
import { messageIdOf } from './audit-messages';
import { mayComeFromElsewhere } from './gateway-auth';
import { replaceBy } from './value-edit';

/** More places of one check than this are counted, not listed, so that they leave room for those of others. */
const listed = 50;

/** What checks of the audit tell of a configuration, in the order of the checks. */
export function* auditProblems(checks: readonly AuditCheck[], { head, release }: Subject): Iterable<Problem> {
  const { config } = head;
  if (config?.root?.type !== 'object') return;
  const scene = sceneOf(config, config.root, release.version);
  for (const check of checks) {
    const era = check.eras.find(({ since, until }) => isWithin(release.version, since, until));
    if (!era) continue;
    let count = 0;
    for (const hit of check.hits(scene)) {
      if (++count > listed) continue;
      const checkId = auditId(era.checkId ?? check.checkId, hit.part);
      yield problem(check, hit, checkId, config, config.root);
    }
    if (count > listed) yield rest(check, count - listed, config);
  }
}

const scenes = new WeakMap<ValueNode, AuditScene>();

/** Several rules look at one scene. */
function sceneOf(config: EffectiveConfig, root: ValueNode, release: string): AuditScene {
  const known = scenes.get(root);
  if (known?.release === release) return known;
  const scene = auditScene(root, release, (path) => mayComeFromElsewhere(config, path));
  scenes.set(root, scene);
  return scene;
}

function problem(check: AuditCheck, hit: AuditHit, checkId: string, config: EffectiveConfig, root: ValueNode): Problem {
  return {
    messageId: messageIdOf(check, hit),
    data: { field: dotted(hit.path), ...hit.keys },
    words: { ...hit.words, ...(hit.byEnvironment !== undefined && { variable: hit.byEnvironment }) },
    place: placeOf(hit.path, config, root),
    remedy: remedyOf(check, hit, root),
    checkId,
  };
}

function rest({ checkId }: AuditCheck, count: number, config: EffectiveConfig): Problem {
  return {
    messageId: 'more',
    words: { check: checkId, count: String(count) },
    // Another number of them is not the same finding.
    identity: `${checkId} ${count}`,
    place: { kind: 'file', path: config.path },
    remedy: { kind: 'manual', text: 'Mend the places that are listed, then check again.' },
  };
}

/** A scalar is at fault itself; of an object, its key. Of what is not there, the nearest that is. */
function placeOf(path: JsonPath, config: EffectiveConfig, root: ValueNode): Place {
  for (let length = path.length; length > 0; length--) {
    const node = valueAt(root, ...path.slice(0, length));
    if (!node) continue;
    const isContainer = node.type === 'object' || node.type === 'array';
    return isContainer && node.origin.key ? atKey(node, config) : atValue(node, config);
  }
  return { kind: 'file', path: config.path };
}

function remedyOf({ remedy: text }: AuditCheck, { path, put }: AuditHit, root: ValueNode): RemedyDraft {
  const node = valueAt(root, ...path);
  return node && put !== undefined ? { kind: 'edit', text, edits: [replaceBy(node, put)] } : { kind: 'manual', text };
}
