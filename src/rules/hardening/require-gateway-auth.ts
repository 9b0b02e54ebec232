import { stringAt, valueAt } from '../../documents/value-node';
import { loopbackAuthCheckId } from '../../openclaw/audit/auth-check-ids';
import { atKey, atValue } from '../place';
import { defineRule } from '../rule';
import { environmentOf, gatewayAuth } from './gateway-auth';
import { gatewayBind } from './gateway-bind';

export const requireGatewayAuth = defineRule({
  meta: {
    id: 'hardening/require-gateway-auth',
    summary: 'The gateway asks for a token or a password.',
    rationale: `With \`gateway.auth.mode: "none"\` every program and every web page on the machine that reaches the port commands the agent, loopback or
not. Where the config says nothing of a token or password, the environment may supply it (\`OPENCLAW_GATEWAY_TOKEN\`,
\`OPENCLAW_GATEWAY_PASSWORD\`): that is good practice and invisible here, hence only a note. References and \`\${VAR}\` count as set.

Where \`gateway.bind\` lets other machines in, \`hardening/no-exposed-gateway\` says the same with more weight, and this rule is silent; and so it is
with \`gateway.mode: "remote"\`, where the gateway is another machine's.`,
    messages: {
      none: {
        severity: 'error',
        text: 'gateway.auth.mode is "none": whoever reaches the port commands the agent. The mode should be "token" or "password".',
      },
      absent: {
        severity: 'note',
        text: 'The config sets no {{credential}} for the gateway. The environment must supply it ({{variable}}), which cannot be seen here.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'authentication off',
        files: { 'openclaw.json': '{ gateway: { bind: "loopback", auth: { mode: «"none"» } } }' },
        reports: ['none'],
      },
      {
        title: 'a mode without its value',
        files: { 'openclaw.json': '{ gateway: { «auth»: { mode: "password", token: "${OPENCLAW_GATEWAY_TOKEN}" } } }' },
        reports: ['absent'],
      },
    ],
    good: [
      {
        title: 'a token from the environment',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}" } } }' },
      },
      {
        title: 'a proxy that vouches',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "trusted-proxy" } } }' },
      },
      {
        title: 'a gateway on another machine',
        files: { 'openclaw.json': '{ gateway: { mode: "remote", remote: { url: "wss://gateway.example" } } }' },
      },
      {
        title: 'a blank token, which secrets/no-weak-secret reports',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", token: "" } } }' },
      },
      {
        title: 'open to the network, which no-exposed-gateway reports',
        files: { 'openclaw.json': '{ gateway: { bind: "lan", auth: { mode: "none" } } }' },
      },
    ],
  },
  *check({ head: { config }, release: { version: release } }) {
    if (config?.root?.type !== 'object') return;
    if (stringAt(config.root, 'gateway', 'mode') === 'remote' || gatewayBind(config.root)?.exposed) return;
    const auth = gatewayAuth(config);
    const checkId =
      auth.kind === 'none' || auth.kind === 'absent' ? loopbackAuthCheckId(config.root, auth.kind, release) : null;
    const told = checkId === null ? {} : { checkId };
    if (auth.kind === 'none') {
      const text =
        'Set gateway.auth.mode to "token" and gateway.auth.token to "${OPENCLAW_GATEWAY_TOKEN}", with 32 random bytes in that variable on the host.';
      yield { messageId: 'none', place: atValue(auth.at, config), remedy: { kind: 'manual', text }, ...told };
    }
    // A blank one that stands there is told by `secrets/no-weak-secret`.
    if (auth.kind !== 'absent' || stringAt(config.root, 'gateway', 'auth', auth.mode) !== undefined) return;
    const at = valueAt(config.root, 'gateway', 'auth') ?? valueAt(config.root, 'gateway');
    yield {
      messageId: 'absent',
      words: environmentOf(auth.mode),
      place: at ? atKey(at, config) : { kind: 'file', path: config.path },
      remedy: {
        kind: 'manual',
        text: 'Make sure that {{variable}} is set where the gateway runs, or refer to it in gateway.auth.',
      },
      ...told,
    };
  },
});
