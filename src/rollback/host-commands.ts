import type { Message } from '../model/message';
import { isSince } from '../openclaw/release-order';

/**
 * The gateway's service commands: `gateway stop` and `gateway start` act on launchd, systemd or Task Scheduler in 2026.2.9, 2026.4.15 and
 * 2026.9.6 alike (command registration in dist of each; docs/cli/gateway/service.md of 2026.9.6).
 */
export const gateway = { stop: 'openclaw gateway stop', start: 'openclaw gateway start' } as const;

/** Read-only validation came with this release (`config validate`; docs/cli/config.md). */
const validateSince = '2026.3.2';

/** `gateway stop` of 2026.4.15 does not read the config; that of 2026.9.6 refuses while it is invalid (lifecycle-core in dist of both). */
const stopsAnyway = '2026.4.15';

/** Whether the release can validate its config without changing it. */
export function canValidate(release: string): boolean {
  return isSince(release, validateSince);
}

/**
 * How to stop the gateway, in words: a bad config is just when OpenClaw may refuse. Service names: `openclaw-gateway.service` and
 * `ai.openclaw.gateway` in dist of 2026.2.9, 2026.4.15 and 2026.9.6.
 */
export function howToStop(release: string): Message {
  const refuses = isSince(release, stopsAnyway) && release !== stopsAnyway;
  const reason = refuses
    ? ' If OpenClaw refuses because its present configuration is invalid, use '
    : ' If that does not stop it, use ';
  return [
    'Stop the gateway.',
    reason,
    { value: 'systemctl --user stop openclaw-gateway.service' },
    ' on Linux or ',
    { value: 'launchctl bootout gui/$(id -u)/ai.openclaw.gateway' },
    ' on macOS. A gateway that runs in a terminal or a container is stopped there.',
  ];
}
