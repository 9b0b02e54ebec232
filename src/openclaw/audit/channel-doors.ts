import { below, isFalse, isTrue, textOf } from '../constraints/values';
import { toldSince, type AuditCheck } from './check';
import { isOpen, sectionsOf, type Section } from './open-doors';
import type { AuditScene } from './scene';
import type { JsonPath } from '../../model/pointer';

const origin = 'openclaw 2026.9.6 audit-channel; marker in dist of';

/** What the audit asks of each channel. */
export const channelChecks: readonly AuditCheck[] = [
  {
    checkId: 'channels.*.dm.open',
    eras: toldSince(),
    severities: ['critical'],
    says: 'is "open": anybody may send the agent direct messages',
    remedy: 'Set it to "pairing", which asks you first, or to "allowlist" with those you name.',
    origin: `${origin} 2026.1.29 to 2026.9.6`,
    hits: function* (scene) {
      for (const section of liveSections(scene)) {
        const path = dmPolicyOf(section);
        if (path && isOpen(scene.at(...path)))
          yield { path, severity: 'critical', part: section.channel, put: 'pairing' };
      }
    },
  },
  {
    checkId: 'channels.*.groups.open',
    eras: toldSince('2026.8.1'),
    severities: ['warn'],
    says: 'is "open": every member of every group may have the agent answer',
    remedy: 'Set it to "allowlist", and name the groups or those who may write.',
    origin: `${origin} 2026.8.1 and 2026.9.6; earlier the id was a running number`,
    hits: function* (scene) {
      for (const { channel, path, value } of liveSections(scene))
        if (isOpen(below(value, 'groupPolicy')))
          yield { path: [...path, 'groupPolicy'], severity: 'warn', part: channel, put: 'allowlist' };
    },
  },
  {
    checkId: 'channels.*.allowFrom.dangerous_name_matching_enabled',
    eras: toldSince('2026.2.26'),
    severities: ['info'],
    says: 'is true: senders are known by names that they choose themselves, and anybody may take the name of one who is allowed',
    remedy: 'Write stable ids into the lists of senders, then set it to false.',
    origin: `${origin} 2026.2.26 to 2026.9.6`,
    hits: function* (scene) {
      for (const { channel, path, value } of liveSections(scene))
        if (isTrue(below(value, 'dangerouslyAllowNameMatching')))
          yield { path: [...path, 'dangerouslyAllowNameMatching'], severity: 'info', part: channel, put: false };
    },
  },
];

/** What is said of channels that are closed, apart: there is nothing to do. */
export const closedChannelChecks: readonly AuditCheck[] = [
  {
    checkId: 'channels.*.dm.disabled',
    eras: toldSince(),
    severities: ['info'],
    says: 'is "disabled": direct messages are dropped',
    remedy: 'Nothing, unless somebody is to write there.',
    origin: `${origin} 2026.1.29 to 2026.9.6`,
    hits: function* (scene) {
      for (const section of liveSections(scene)) {
        const path = dmPolicyOf(section);
        if (path && textOf(scene.at(...path)) === 'disabled') yield { path, severity: 'info', part: section.channel };
      }
    },
  },
];

/** Channels and accounts that are not switched off. */
export function* liveSections(scene: AuditScene): Iterable<Section> {
  for (const section of sectionsOf(scene)) {
    const isOff = [section.value, section.parent ?? undefined].some((value) => isFalse(below(value, 'enabled')));
    if (!isOff && !['defaults', 'modelByChannel'].includes(section.channel)) yield section;
  }
}

/** Where a section itself says who may send direct messages; `dm.policy` is the older name. */
function dmPolicyOf({ path, value }: Section): JsonPath | null {
  if (below(value, 'dmPolicy')) return [...path, 'dmPolicy'];
  return below(value, 'dm', 'policy') ? [...path, 'dm', 'policy'] : null;
}
