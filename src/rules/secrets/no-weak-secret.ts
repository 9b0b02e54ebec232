import type { EffectiveConfig } from '../../documents/effective-config';
import { scalarOf, valueAt, type ValueNode } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { gatewaySecretCheckId, hooksTokenCheckId } from '../../openclaw/audit/secret-check-ids';
import { gatewayPlaceholder } from '../../openclaw/gateway-placeholders';
import { shortestSecret, weaknessOf } from '../../openclaw/weak-secret';
import { gatewayGuard } from '../gateway-secret';
import { gatewayBind } from '../hardening/gateway-bind';
import { atValue } from '../place';
import { defineRule } from '../rule';

/** The secrets that guard a door of the gateway, as far as the config has them. */
function* doors({ root }: EffectiveConfig, release: string): Iterable<ValueNode> {
  const gateway = gatewayGuard(root, release);
  const node = gateway?.node;
  if (node && gateway.mode !== 'trusted-proxy' && !isRefused(node, gateway.kind, release)) yield node;
  const hooks = valueAt(root, 'hooks');
  const enabled = valueAt(hooks, 'enabled');
  const token = valueAt(hooks, 'token');
  if (token && enabled && scalarOf(enabled) === true) yield token;
}

/** Whether the gateway does not even start with it, which `startup/no-placeholder-auth` tells. */
function isRefused(node: ValueNode, kind: 'token' | 'password', release: string): boolean {
  return gatewayPlaceholder(String(scalarOf(node)), kind, release) !== null;
}

export const noWeakSecret = defineRule({
  meta: {
    id: 'secrets/no-weak-secret',
    summary: 'The secrets of the gateway and of its hooks are long, and nobody knows them.',
    rationale: `Whoever guesses the gateway's token or password commands the agent, and whoever guesses the token of the hooks gives it work.
OpenClaw's own security audit calls a secret short below ${shortestSecret} characters; \`openssl rand -hex 32\` makes one of 64. Examples out of the documentation
are known to everybody, however long they are.

Looked at is the secret of the mode that is in force, and \`hooks.token\` while hooks are enabled. References are not known here, and count as strong.
That a secret should not stand in the file at all is told by \`secrets/no-plaintext-secret\`.`,
    messages: {
      short: {
        severity: 'warning',
        text: '{{where}} is shorter than {{least}} characters; a secret that lets others in should be long and random.',
      },
      known: {
        severity: 'warning',
        text: '{{where}} is an example from OpenClaw’s documentation, which everybody knows; it should be random.',
      },
      blank: {
        severity: 'warning',
        text: '{{where}} is blank; it should be a reference to a long random secret.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a short token',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", token: «"letmein1234"» } } }' },
        reports: ['short'],
      },
      {
        title: 'an example of the documentation for the hooks, and nothing for the gateway',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { mode: "password", password: «"  "» } }, hooks: { enabled: true, token: «"replace-with-a-long-random-token"» } }',
        },
        reports: ['blank', 'known'],
      },
    ],
    good: [
      {
        title: 'references',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { mode: "token", token: "${TOKEN}" } }, hooks: { enabled: true, token: "${HOOKS_TOKEN}" } }',
        },
      },
      {
        title: 'secrets that are not in force',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { mode: "token", token: "${TOKEN}", password: "hunter2" } }, hooks: { token: "hunter2" } }',
        },
      },
    ],
  },
  *check({ head: { config }, release: { version: release } }) {
    if (!config?.root) return;
    for (const node of doors(config, release)) {
      const weakness = node.type === 'string' ? weaknessOf(String(node.value)) : null;
      if (weakness === null || (weakness === 'blank' && isToldAsExposed(config, node))) continue;
      const ofGateway = node.path[0] === 'gateway';
      const kind = node.path.at(-1) === 'password' ? 'password' : 'token';
      const value = String(scalarOf(node));
      const checkId = ofGateway ? gatewaySecretCheckId(kind, value, release) : hooksTokenCheckId(value);
      const variable = ofGateway ? `OPENCLAW_GATEWAY_${kind.toUpperCase()}` : 'OPENCLAW_HOOKS_TOKEN';
      yield {
        messageId: weakness,
        data: { where: dotted(node.path) },
        words: { least: String(shortestSecret) },
        place: atValue(node, config),
        remedy: {
          kind: 'manual',
          text: `Make one with \`openssl rand -hex 32\`, keep it in a variable where the gateway runs, and write "\${${variable}}" here.`,
        },
        identity: value,
        ...(checkId !== null && { checkId }),
      };
    }
  },
});

/** A blank secret of a gateway that other machines reach is told by `hardening/no-exposed-gateway`. */
function isToldAsExposed({ root }: EffectiveConfig, node: ValueNode): boolean {
  return node.path[0] === 'gateway' && root !== null && gatewayBind(root)?.exposed === true;
}
