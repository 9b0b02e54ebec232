import type { ConfigValue } from '../config-value';
import { below, isFalse, textOf } from '../constraints/values';
import { isSince } from '../release-order';

/**
 * The id under which the audit of a release tells that a gateway of this machine alone asks for nothing. Where no control UI is served, or
 * Tailscale says who somebody is, it tells of the HTTP endpoints: of the mode "none" from 2026.2.19 on, of a token or password that is not
 * there from 2026.6.8 on (not in dist of 2026.5.7). Null where it tells nothing.
 */
export function loopbackAuthCheckId(root: ConfigValue, kind: 'none' | 'absent', release: string): string | null {
  const mode = textOf(below(root, 'gateway', 'auth', 'mode'));
  const isServed = textOf(below(root, 'gateway', 'tailscale', 'mode')) === 'serve';
  const isExcused = isServed && mode !== 'password' && !isFalse(below(root, 'gateway', 'auth', 'allowTailscale'));
  if (!isExcused && !isFalse(below(root, 'gateway', 'controlUi', 'enabled'))) return 'gateway.loopback_no_auth';
  return isSince(release, kind === 'none' ? '2026.2.19' : '2026.6.8') ? 'gateway.http.no_auth' : null;
}
