import { isTrue, itemsOf, textOf } from '../constraints/values';
import { isWithin } from '../release-order';
import { toldSince, toldUntil, type AuditCheck } from './check';
import { placesIn } from './places';
import type { AuditScene } from './scene';

/** A setting that takes a guard away, and the releases whose audit says so. */
interface Flag {
  /** Keys joined by dots, `*` for any key, `[]` after a key for any element of its list. */
  readonly at: string;
  readonly value: boolean | string;
  /** What it takes away: a clause. */
  readonly danger: string;
  readonly since: string;
  readonly until?: string;
  /** Whether another check tells it. */
  readonly isTold?: (scene: AuditScene) => boolean;
}

const mail = 'what a message says reaches the agent without the marks that keep it from being taken for instructions';

/** collectEnabledInsecureOrDangerousFlags in dist of 2026.2.21 to 2026.9.6, 22 releases compared; plugins by their manifests. */
const flags: readonly Flag[] = [
  {
    at: 'hooks.allowRequestSessionKey',
    value: true,
    danger: 'once hooks are enabled, their callers choose the session that a call goes to',
    since: '2026.4.22',
    isTold: (scene) => isTrue(scene.at('hooks', 'enabled')),
  },
  { at: 'hooks.gmail.allowUnsafeExternalContent', value: true, danger: mail, since: '2026.2.21' },
  { at: 'hooks.mappings[].allowUnsafeExternalContent', value: true, danger: mail, since: '2026.2.21' },
  {
    at: 'tools.exec.applyPatch.workspaceOnly',
    value: false,
    danger: 'patches may change files outside of the workspace',
    since: '2026.2.21',
  },
  {
    at: 'tools.fs.workspaceOnly',
    value: false,
    danger: 'file tools reach files outside of the workspace',
    since: '2026.4.22',
  },
  {
    at: 'browser.ssrfPolicy.dangerouslyAllowPrivateNetwork',
    value: true,
    danger: 'pages that the agent opens may lie in your own network',
    since: '2026.4.22',
  },
  ...['agents.defaults', 'agents.entries.*', 'agents.list[]'].flatMap((agent): readonly Flag[] => [
    {
      at: `${agent}.sandbox.docker.dangerouslyAllowReservedContainerTargets`,
      value: true,
      danger: 'mounts may cover the directories that the sandbox itself rests on',
      since: '2026.4.22',
    },
    {
      at: `${agent}.sandbox.docker.dangerouslyAllowExternalBindSources`,
      value: true,
      danger: 'the sandbox may mount directories outside of the workspace',
      since: '2026.4.22',
    },
    {
      at: `${agent}.sandbox.docker.dangerouslyAllowContainerNamespaceJoin`,
      value: true,
      danger: 'the sandbox may share the network of another container',
      since: '2026.4.22',
    },
  ]),
  {
    at: 'plugins.entries.acpx.config.permissionMode',
    value: 'approve-all',
    danger: 'coding agents that the plugin starts do everything without being asked',
    since: '2026.3.31',
    until: '2026.4.29',
  },
  {
    at: 'plugins.entries.imap.config.accounts.*.senderAuth.acceptTrustedAuthservId',
    value: true,
    danger: 'a header of the message may vouch for its sender',
    since: '2026.9.6',
  },
  ...['unverified', 'mutable'].map((value) => ({
    at: 'plugins.entries.imap.config.accounts.*.senderAuth.min',
    value,
    danger: 'the sender of a message may be forged',
    since: '2026.9.6',
  })),
];

/** What the audit tells of guards that are taken away, and of what keeps it from telling. */
export const flagChecks: readonly AuditCheck[] = [
  {
    checkId: 'config.insecure_or_dangerous_flags',
    eras: toldSince('2026.2.21'),
    severities: ['warn'],
    says: 'is {{value}}: {{danger}}',
    remedy: 'Remove it, or set it to what it is by default.',
    origin: 'openclaw 2026.9.6 dangerous-config-flags; marker in dist of 2026.2.21, not of 2026.2.19',
    *hits(scene) {
      for (const { at, value, danger, since, until, isTold } of flags) {
        if (!isWithin(scene.release, since, until) || isTold?.(scene)) continue;
        for (const { value: set, path } of placesIn(scene.root, at)) {
          if (set.type !== typeof value || !('value' in set) || set.value !== value) continue;
          yield {
            path,
            severity: 'warn',
            words: { value: JSON.stringify(value), danger },
            ...(typeof value === 'boolean' && { put: !value }),
          };
        }
      }
    },
  },
  {
    checkId: 'security.audit.suppressions.active',
    eras: toldSince('2026.5.28'),
    severities: ['info'],
    repeats: ['config.insecure_or_dangerous_flags'],
    says: 'hides {{count}} of finding of OpenClaw’s own security audit',
    remedy: 'Remove what is no longer accepted.',
    origin: 'openclaw 2026.9.6 audit; marker in dist of 2026.5.28, not of 2026.5.7',
    *hits(scene) {
      const path = ['security', 'audit', 'suppressions'];
      const { length } = itemsOf(scene.at(...path));
      const count = length === 1 ? 'one kind' : `${length} kinds`;
      if (length > 0) yield { path, severity: 'info', words: { count } };
    },
  },
  {
    checkId: 'logging.redact_off',
    eras: toldUntil('2026.7.35'),
    severities: ['warn'],
    says: 'is "off": tokens and keys may stand in the logs',
    remedy: 'Set it to "tools", the default.',
    origin: 'openclaw 2026.4.15 audit; marker in dist of 2026.1.29 to 2026.7.35, not of 2026.8.1',
    *hits(scene) {
      const path = ['logging', 'redactSensitive'];
      if (textOf(scene.at(...path)) === 'off') yield { path, severity: 'warn', put: 'tools' };
    },
  },
];
