import type { JsonPath } from '../../model/pointer';
import { holdsText, isTrue, textOf } from '../constraints/values';
import { toldSince, type AuditCheck } from './check';
import { entriesOf } from './entries';
import type { AuditScene } from './scene';

const marker = 'openclaw 2026.9.6 audit-extra; facts 3.6.5';

const chosen: JsonPath = ['hooks', 'allowRequestSessionKey'];

/** What the audit tells of hooks that are enabled. */
export const hookChecks: readonly AuditCheck[] = [
  {
    checkId: 'hooks.path_root',
    eras: toldSince(),
    severities: ['critical'],
    says: 'is "/", so that the hooks take every address of the gateway',
    remedy: 'Set it to a path of its own, such as "/hooks".',
    origin: `${marker}; marker in dist of 2026.1.29 to 2026.9.6`,
    *hits(scene) {
      const path = ['hooks', 'path'];
      if (isEnabled(scene) && textOf(scene.at(...path))?.trim() === '/')
        yield { path, severity: 'critical', put: '/hooks' };
    },
  },
  {
    checkId: 'hooks.default_session_key_unset',
    eras: toldSince('2026.2.12'),
    severities: ['warn'],
    says: 'names no session, so that each call of a hook starts one of its own',
    remedy: 'Set hooks.defaultSessionKey, such as to "hook:ingress".',
    origin: `${marker}; marker in dist of 2026.2.12, not of 2026.2.9`,
    *hits(scene) {
      const path = ['hooks', 'defaultSessionKey'];
      if (isEnabled(scene) && !holdsText(scene.at(...path)) && !scene.maySupply(path)) yield { path, severity: 'warn' };
    },
  },
  {
    checkId: 'hooks.allowed_agent_ids_unrestricted',
    eras: toldSince('2026.3.13'),
    severities: ['critical', 'warn'],
    says: '{{what}}, so that whoever has the token of the hooks reaches every agent',
    remedy: 'List the agents that hooks may reach in hooks.allowedAgentIds; an empty list lets them choose none.',
    origin: `${marker}; marker in dist of 2026.3.13, not of 2026.3.8`,
    *hits(scene) {
      const path = ['hooks', 'allowedAgentIds'];
      if (!isEnabled(scene)) return;
      const list = scene.at(...path);
      const severity = byReach(scene);
      if (list?.type !== 'array' && !scene.maySupply(path))
        yield { path, severity, words: { what: 'names no agents' } };
      const any = entriesOf(list).find(({ text }) => text === '*');
      if (any) yield { path: [...path, any.index], severity, words: { what: 'is "*"' } };
    },
  },
  {
    checkId: 'hooks.request_session_key_enabled',
    eras: toldSince('2026.2.12'),
    severities: ['critical', 'warn'],
    repeats: ['config.insecure_or_dangerous_flags'],
    says: 'is on: whoever has the token of the hooks chooses the session that a call goes to',
    remedy: 'Turn it off, and set hooks.defaultSessionKey.',
    origin: `${marker}; marker in dist of 2026.2.12, not of 2026.2.9`,
    *hits(scene) {
      if (isEnabled(scene) && isTrue(scene.at(...chosen))) yield { path: chosen, severity: byReach(scene), put: false };
    },
  },
  {
    checkId: 'hooks.request_session_key_prefixes_missing',
    eras: toldSince('2026.2.12'),
    severities: ['critical', 'warn'],
    says: 'names no prefix, although callers of hooks choose the session: they may choose any',
    remedy: 'List the prefixes that sessions of hooks may have, such as "hook:".',
    origin: `${marker}; marker in dist of 2026.2.12, not of 2026.2.9`,
    *hits(scene) {
      const path = ['hooks', 'allowedSessionKeyPrefixes'];
      if (!isEnabled(scene) || !isTrue(scene.at(...chosen)) || scene.maySupply(path)) return;
      if (entriesOf(scene.at(...path)).length === 0) yield { path, severity: byReach(scene) };
    },
  },
];

function isEnabled(scene: AuditScene): boolean {
  return isTrue(scene.at('hooks', 'enabled'));
}

function byReach({ remote }: AuditScene): 'critical' | 'warn' {
  return remote ? 'critical' : 'warn';
}
