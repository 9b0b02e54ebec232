import type { ConfigValue } from '../config-value';
import { isFalse, itemsOf, membersOf, textOrDigitsOf } from '../constraints/values';
import { toldSince, type AuditCheck, type AuditHit } from './check';
import { admitsAll } from './open-doors';
import type { AuditScene } from './scene';

const origin = 'openclaw 2026.9.6 audit; marker in dist of 2026.1.29 to 2026.9.6';

/** More senders than this are many (openclaw 2026.9.6 audit). */
const many = 25;

/** What the audit asks of commands that leave the sandbox. */
export const elevatedChecks: readonly AuditCheck[] = [
  {
    checkId: 'tools.elevated.allowFrom.*.wildcard',
    eras: toldSince(),
    severities: ['critical'],
    says: 'holds "*": everybody on that channel may have commands run outside the sandbox',
    remedy: 'Name the senders who may.',
    origin,
    hits: (scene) => lists(scene, admitsAll, 'critical'),
  },
  {
    checkId: 'tools.elevated.allowFrom.*.large',
    eras: toldSince(),
    severities: ['warn'],
    says: `has more than ${many} entries, and each of them may have commands run outside the sandbox`,
    remedy: 'Keep those who need it.',
    origin,
    hits: (scene) => lists(scene, (list) => !admitsAll(list) && senders(list) > many, 'warn'),
  },
];

function* lists(
  { at }: AuditScene,
  isHit: (list: ConfigValue) => boolean,
  severity: AuditHit['severity'],
): Iterable<AuditHit> {
  if (isFalse(at('tools', 'elevated', 'enabled'))) return;
  for (const [channel, list] of membersOf(at('tools', 'elevated', 'allowFrom')))
    if (isHit(list)) yield { path: ['tools', 'elevated', 'allowFrom', channel], severity, part: channel };
}

function senders(list: ConfigValue): number {
  return itemsOf(list).filter((item) => textOrDigitsOf(item)?.trim() !== '').length;
}
