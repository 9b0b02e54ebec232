import type { EffectiveConfig } from '../../documents/effective-config';
import { stringAt, valueAt, type ValueNode } from '../../documents/value-node';
import type { JsonPath } from '../../model/pointer';

/** How the gateway authenticates, as far as the config tells. */
export type GatewayAuth =
  /** Mode "none": nothing does, whatever the environment holds. */
  | { readonly kind: 'none'; readonly at: ValueNode }
  /** A token, a password, or a proxy that vouches; references and `${VAR}` count, their values being unknown here. */
  | { readonly kind: 'set' }
  /** The config names none. OPENCLAW_GATEWAY_TOKEN or OPENCLAW_GATEWAY_PASSWORD may supply it when the gateway runs. */
  | {
      readonly kind: 'absent';
      readonly mode: 'token' | 'password';
      /** Whether the config names the mode at all. */ readonly named: boolean;
    }
  /** A file that is not in the repository may supply it. */
  | { readonly kind: 'unseen' };

/**
 * Resolved as the audit of openclaw 2026.9.6 does: the mode, else "password" where a password is set, else "token"; a remote token or password
 * alone counts. An unknown mode is the schema's finding, and taken as set.
 */
export function gatewayAuth(config: EffectiveConfig): GatewayAuth {
  const { root } = config;
  const auth = valueAt(root, 'gateway', 'auth');
  const stated = stringAt(auth, 'mode');
  const at = valueAt(auth, 'mode');
  if (stated === 'none' && at) return { kind: 'none', at };
  const isSet = (name: 'token' | 'password'): boolean =>
    holdsValue(valueAt(auth, name)) || holdsValue(valueAt(root, 'gateway', 'remote', name));
  const mode = stated ?? (holdsValue(valueAt(auth, 'password')) ? 'password' : 'token');
  if (mode !== 'token' && mode !== 'password') return { kind: 'set' };
  if (isSet(mode)) return { kind: 'set' };
  return mayComeFromElsewhere(config, ['gateway', 'auth', mode])
    ? { kind: 'unseen' }
    : { kind: 'absent', mode, named: stated !== undefined };
}

/** What the config leaves out, and the variable that supplies it to the gateway, in words. */
export function environmentOf(mode: 'token' | 'password'): { readonly credential: string; readonly variable: string } {
  return { credential: mode, variable: mode === 'token' ? 'OPENCLAW_GATEWAY_TOKEN' : 'OPENCLAW_GATEWAY_PASSWORD' };
}

/** Whether an include that is not in the repository may supply the value at `path`. */
export function mayComeFromElsewhere(config: EffectiveConfig, path: JsonPath): boolean {
  return config.open.some((open) => open.every((segment, index) => index >= path.length || segment === path[index]));
}

/** A text with more than spaces, or an object: a reference, or else the schema's finding. */
function holdsValue(node: ValueNode | undefined): boolean {
  return node?.type === 'object' || (node?.type === 'string' && String(node.value).trim() !== '');
}
