import { isSince } from '../release-order';
import { shortestSecret } from '../weak-secret';

/** From this release on the audit also judges passwords, and words for an empty value (asked: 2026.9.6; markers in dist of 2026.9.4). */
const judging = '2026.9.4';

/**
 * The id under which the audit of a release tells of the gateway's token or password as it stands there: a word for an empty value, or a
 * short one. Null where it tells nothing of it.
 */
export function gatewaySecretCheckId(kind: 'token' | 'password', value: string, release: string): string | null {
  const text = value.trim();
  const judged = isSince(release, judging);
  if (judged && /^(?:|undefined|null)$/.test(text)) return `gateway.${kind}_placeholder_value`;
  return text !== '' && text.length < shortestSecret && (judged || kind === 'token')
    ? `gateway.${kind}_too_short`
    : null;
}

/** The id under which every release's audit tells of a token of the hooks that is short; null for a longer one. */
export function hooksTokenCheckId(value: string): string | null {
  const { length } = value.trim();
  return length > 0 && length < shortestSecret ? 'hooks.token_too_short' : null;
}

/** The id for a token of the hooks that is the gateway's secret: a password from 2026.6.8 on (marker not in dist of 2026.5.7). */
export function reusedSecretCheckId(kind: 'token' | 'password', release: string): string | null {
  return kind === 'token' || isSince(release, '2026.6.8') ? 'hooks.token_reuse_gateway_token' : null;
}
