import { stringAt, valueAt } from '../../documents/value-node';
import { atValue } from '../place';
import { defineRule } from '../rule';
import { environmentOf, gatewayAuth, type GatewayAuth } from './gateway-auth';
import { gatewayBind, type GatewayBind } from './gateway-bind';
import { replaceBy } from './value-edit';

const audience = 'Whoever reaches the gateway and passes it commands the agent';
const loopback = 'Set gateway.bind to "loopback", and reach the gateway through an SSH tunnel or Tailscale.';

export const noExposedGateway = defineRule({
  meta: {
    id: 'hardening/no-exposed-gateway',
    summary: 'The gateway listens on this machine alone.',
    rationale: `The gateway is the remote control of the agent: whoever passes its authentication runs tools on the host. Beyond loopback every
machine of the network may try, and with \`tailscale.mode: "funnel"\` the whole internet. With authentication in the config this is a warning,
without an error. A config that names the mode and leaves the token or password to the environment (\`OPENCLAW_GATEWAY_TOKEN\`,
\`OPENCLAW_GATEWAY_PASSWORD\`, as containers do) has authentication that a check of files cannot see: a warning that says so.

\`gateway.bind\` takes the names loopback, lan, tailnet, auto and custom, no addresses: \`127.0.0.1\`, which the hardening guide uses, is called
\`loopback\`. Addresses are judged by what they mean. \`custom\` with a \`customBindHost\` in 127.0.0.0/8 counts as loopback.`,
    messages: {
      exposed: {
        severity: 'warning',
        text: `gateway.bind is {{bind}}: {{reach}}. ${audience}; "loopback" keeps it to this machine.`,
      },
      'exposed-without-auth': {
        severity: 'error',
        text: 'gateway.bind is {{bind}} and gateway.auth.mode is "none": {{reach}}, and whoever reaches it commands the agent without a password. The mode should be "token" or "password"; "loopback" keeps the gateway to this machine.',
      },
      'exposed-auth-absent': {
        severity: 'error',
        text: 'gateway.bind is {{bind}}: {{reach}}, and the config sets up no authentication. The environment may supply a token ({{variable}}), which cannot be seen here: gateway.auth should refer to it. "loopback" keeps the gateway to this machine.',
      },
      'exposed-auth-elsewhere': {
        severity: 'warning',
        text: 'gateway.bind is {{bind}}: {{reach}}, and the config leaves the {{credential}} to the environment ({{variable}}), which cannot be seen here; "loopback" keeps the gateway to this machine.',
      },
      'address-for-name': {
        severity: 'note',
        text: 'gateway.bind takes a name, not an address or host: {{bind}} is called {{name}}.',
      },
      funnel: {
        severity: 'error',
        text: 'gateway.tailscale.mode is "funnel", which publishes the gateway on the internet; "serve" keeps it to the tailnet, "off" to this machine.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'open to the network, with a token',
        files: {
          'openclaw.json':
            '{ gateway: { bind: «"lan"», auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}" } } }',
        },
        reports: ['exposed'],
      },
      {
        title: 'open to the network, with nothing in between',
        files: { 'openclaw.json': '{ gateway: { bind: «"lan"», auth: { mode: "none" } } }' },
        reports: ['exposed-without-auth'],
      },
      {
        title: 'an address, and no authentication in the config',
        files: { 'openclaw.json': '{ gateway: { bind: «"0.0.0.0"» } }' },
        reports: ['exposed-auth-absent'],
      },
      {
        title: 'a token that the environment supplies, as for containers',
        files: { 'openclaw.json': '{ gateway: { bind: «"lan"», auth: { mode: "token" } } }' },
        reports: ['exposed-auth-elsewhere'],
      },
      {
        title: "the guide's address",
        files: { 'openclaw.json': '{ gateway: { bind: «"127.0.0.1"» } }' },
        reports: ['address-for-name'],
      },
      {
        title: 'on the internet',
        files: { 'openclaw.json': '{ gateway: { bind: "loopback", tailscale: { mode: «"funnel"» } } }' },
        reports: ['funnel'],
      },
    ],
    good: [
      { title: 'loopback', files: { 'openclaw.json': '{ gateway: { bind: "loopback" } }' } },
      { title: 'unset, which means loopback', files: { 'openclaw.json': '{ gateway: { mode: "local" } }' } },
      { title: 'within the tailnet', files: { 'openclaw.json': '{ gateway: { tailscale: { mode: "serve" } } }' } },
      {
        title: 'a custom address of this machine',
        files: { 'openclaw.json': '{ gateway: { bind: "custom", customBindHost: "127.0.0.2" } }' },
      },
    ],
  },
  *check({ head: { config } }) {
    if (!config?.root) return;
    const bind = gatewayBind(config.root);
    if (bind?.exposed) {
      const auth = gatewayAuth(config);
      yield {
        messageId: exposure(auth),
        data: { bind: bind.written },
        words: { reach: bind.reach, ...(auth.kind === 'absent' ? environmentOf(auth.mode) : {}) },
        place: atValue(bind.at, config),
        remedy: toLoopback(bind, `${loopback}${besides(auth.kind)}`),
        ...((auth.kind === 'none' || auth.kind === 'absent') && { checkId: 'gateway.bind_no_auth' }),
      };
    } else if (bind && bind.written !== bind.meaning) {
      const data = { bind: bind.written, name: bind.meaning };
      yield {
        messageId: 'address-for-name',
        data,
        place: atValue(bind.at, config),
        remedy: toLoopback(bind, 'Write {{name}}.'),
      };
    }
    const mode = valueAt(config.root, 'gateway', 'tailscale', 'mode');
    if (mode && stringAt(mode) === 'funnel') {
      const text = 'Set gateway.tailscale.mode to "off", or to "serve" where the tailnet is to reach it.';
      yield {
        messageId: 'funnel',
        place: atValue(mode, config),
        remedy: { kind: 'edit', text, edits: [replaceBy(mode, 'off')] },
        checkId: 'gateway.tailscale_funnel',
      };
    }
  },
});

function exposure(
  auth: GatewayAuth,
): 'exposed' | 'exposed-without-auth' | 'exposed-auth-absent' | 'exposed-auth-elsewhere' {
  switch (auth.kind) {
    case 'none':
      return 'exposed-without-auth';
    case 'absent':
      return auth.named ? 'exposed-auth-elsewhere' : 'exposed-auth-absent';
    case 'set':
    case 'unseen':
      return 'exposed';
  }
}

function besides(auth: GatewayAuth['kind']): string {
  if (auth === 'none') return ' In any case, set gateway.auth.mode to "token".';
  return auth === 'absent' ? ' Where it has to listen, as in a container, refer to {{variable}} in gateway.auth.' : '';
}

function toLoopback(
  { at }: GatewayBind,
  text: string,
): { kind: 'edit'; text: string; edits: ReturnType<typeof replaceBy>[] } {
  return { kind: 'edit', text, edits: [replaceBy(at, 'loopback')] };
}
