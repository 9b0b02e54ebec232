import { fillTemplate } from '../../../src/credentials/sample';
import { gateway, type AuditProbe } from './probe';

const long = fillTemplate('{h48}', 2);

/** The secrets of the gateway. */
export const gatewaySecretProbes: readonly AuditProbe[] = [
  {
    checkId: 'gateway.token_too_short',
    fires: [
      gateway({ auth: { token: 'short phrase' } }),
      gateway({ auth: { token: `   short phrase${' '.repeat(30)}` } }),
      gateway({ auth: null, remote: { token: 'short remote' } }),
    ],
    quiet: [
      gateway({ auth: { token: fillTemplate('{h24}') } }),
      gateway({ auth: { mode: 'password', token: 'short phrase', password: long } }),
    ],
  },
  {
    checkId: 'gateway.password_too_short',
    fires: [
      gateway({ auth: { mode: 'password', token: null, password: 'short phrase' } }),
      gateway({ auth: { mode: null, token: null, password: 'short phrase' } }),
    ],
    quiet: [gateway({ auth: { mode: 'token', password: 'short phrase' } })],
  },
  {
    checkId: 'gateway.token_placeholder_value',
    fires: [
      gateway({ auth: { token: 'undefined' } }),
      gateway({ auth: { token: ' null ' } }),
      gateway({ auth: { token: '  ' } }),
    ],
    quiet: [gateway({ auth: { token: 'undefined-and-then-some-more' } })],
  },
  {
    checkId: 'gateway.password_placeholder_value',
    fires: [
      gateway({ auth: { mode: 'password', token: null, password: 'null' } }),
      gateway({ auth: { mode: 'password', token: null, password: '' } }),
    ],
    quiet: [gateway({ auth: { mode: 'token', password: 'null' } })],
  },
  {
    checkId: 'config.secrets.gateway_password_in_config',
    fires: [
      gateway({ auth: { mode: 'password', token: null, password: long } }),
      gateway({ auth: { password: long } }),
    ],
    quiet: [
      gateway({ auth: { mode: 'password', token: null, password: '${UNSET_PASSWORD}' } }),
      gateway({
        auth: { mode: 'password', token: null, password: { source: 'env', provider: 'default', id: 'UNSET' } },
      }),
    ],
  },
];
