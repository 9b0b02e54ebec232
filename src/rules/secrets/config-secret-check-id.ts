import type { Repository } from '../../documents/repository';
import { scalarOf, valueAt } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import type { HeldSecret } from './held-secret';

/**
 * The id under which OpenClaw's audit tells of a secret in the config itself: of the gateway's password, and of the token of hooks that are
 * enabled (2026.1.29 to 2026.9.6, unchanged). Null for any other.
 */
export function configSecretCheckId({ file, configPath }: HeldSecret, { config }: Repository): string | null {
  if (!configPath || !config?.files.includes(file)) return null;
  switch (dotted(configPath)) {
    case 'gateway.auth.password':
      return 'config.secrets.gateway_password_in_config';
    case 'hooks.token': {
      const enabled = valueAt(config.root, 'hooks', 'enabled');
      return enabled && scalarOf(enabled) === true ? 'config.secrets.hooks_token_in_config' : null;
    }
    default:
      return null;
  }
}
