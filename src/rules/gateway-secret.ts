import { stringAt, valueAt, type ValueNode } from '../documents/value-node';
import { isSince } from '../openclaw/release-order';

/** The secret that the config gives the gateway to ask for. */
export interface GatewaySecret {
  readonly mode: 'token' | 'password' | 'trusted-proxy';
  /** Behind a proxy that vouches, the password is what local callers may use instead. */
  readonly kind: 'token' | 'password';
  /** Null where the config has none: the environment may. */
  readonly node: ValueNode | null;
}

/** The secret of the mode that is in force: the stated one, else the password where there is one, else the token; null for any other mode. */
export function gatewaySecret(root: ValueNode | null | undefined): GatewaySecret | null {
  const auth = valueAt(root, 'gateway', 'auth');
  const stated = valueAt(auth, 'mode');
  const mode = stated ? stringAt(stated) : valueAt(auth, 'password') ? 'password' : 'token';
  if (mode !== 'token' && mode !== 'password' && mode !== 'trusted-proxy') return null;
  const kind = mode === 'token' ? 'token' : 'password';
  return { mode, kind, node: valueAt(auth, kind) ?? null };
}

/**
 * The same, with the secret for another gateway where the config has none of its own: from 2026.9.4 on that guards this one (marker not in dist
 * of 2026.6.1; asked: the audit of 2026.9.6 judges it, that of 2026.7.1-2 does not).
 */
export function gatewayGuard(root: ValueNode | null | undefined, release: string): GatewaySecret | null {
  const own = gatewaySecret(root);
  if (!own || own.mode === 'trusted-proxy' || !isSince(release, '2026.9.4')) return own;
  if (own.node && stringAt(own.node)?.trim() !== '') return own;
  const kinds = valueAt(root, 'gateway', 'auth', 'mode') ? [own.kind] : (['token', 'password'] as const);
  for (const kind of kinds) {
    const node = valueAt(root, 'gateway', 'remote', kind);
    if (node) return { mode: kind, kind, node };
  }
  return own;
}
