import { stringAt, valueAt } from '../../documents/value-node';
import { atValue } from '../place';
import { defineRule } from '../rule';
import { gatewayAuth } from './gateway-auth';
import { gatewayBind, type GatewayBind } from './gateway-bind';
import { replaceBy } from './value-edit';

const audience = 'Whoever reaches the gateway and passes it commands the agent';
const loopback = 'Set gateway.bind to "loopback", and reach the gateway through an SSH tunnel or Tailscale.';

export const noExposedGateway = defineRule({
  meta: {
    id: 'hardening/no-exposed-gateway',
    summary: 'The gateway listens on this machine alone.',
    rationale: `The gateway is the remote control of the agent: whoever passes its authentication runs tools on the host. Beyond loopback every
machine of the network may try, and with \`tailscale.mode: "funnel"\` the whole internet. With authentication in the config this is a warning, without
it an error; the environment may supply a token (\`OPENCLAW_GATEWAY_TOKEN\`) that a check of files cannot see.

\`gateway.bind\` takes the names loopback, lan, tailnet, auto and custom, no addresses: \`127.0.0.1\`, which the hardening guide uses, is called
\`loopback\`. Addresses are judged by what they mean. \`custom\` with a \`customBindHost\` in 127.0.0.0/8 counts as loopback.`,
    messages: {
      exposed: {
        severity: 'warning',
        text: `gateway.bind is {{bind}}, so that other machines reach the gateway. ${audience}; "loopback" keeps it to this machine.`,
      },
      'exposed-without-auth': {
        severity: 'error',
        text: `gateway.bind is {{bind}} and gateway.auth.mode is "none": other machines reach the gateway and command the agent without a password. "loopback" keeps it to this machine.`,
      },
      'exposed-auth-absent': {
        severity: 'error',
        text: 'gateway.bind is {{bind}}, so that other machines reach the gateway, and the config sets no token or password; only the environment may supply one. "loopback" keeps it to this machine.',
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
      const messageId = exposure(gatewayAuth(config).kind);
      yield {
        messageId,
        data: { bind: bind.written },
        place: atValue(bind.at, config),
        remedy: toLoopback(bind, loopback),
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
      };
    }
  },
});

function exposure(
  auth: ReturnType<typeof gatewayAuth>['kind'],
): 'exposed' | 'exposed-without-auth' | 'exposed-auth-absent' {
  switch (auth) {
    case 'none':
      return 'exposed-without-auth';
    case 'absent':
      return 'exposed-auth-absent';
    case 'set':
    case 'unseen':
      return 'exposed';
  }
}

function toLoopback(
  { at }: GatewayBind,
  text: string,
): { kind: 'edit'; text: string; edits: ReturnType<typeof replaceBy>[] } {
  return { kind: 'edit', text, edits: [replaceBy(at, 'loopback')] };
}
