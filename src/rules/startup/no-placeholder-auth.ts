import { stringAt } from '../../documents/value-node';
import { gatewaySecretCheckId } from '../../openclaw/audit/secret-check-ids';
import { gatewayPlaceholder } from '../../openclaw/gateway-placeholders';
import { gatewaySecret } from '../gateway-secret';
import { atValue } from '../place';
import { defineRule } from '../rule';

const what = {
  example: 'an example from the documentation, which everybody knows',
  nothing: 'the word for an empty value',
} as const;

export const noPlaceholderAuth = defineRule({
  meta: {
    id: 'startup/no-placeholder-auth',
    summary: 'The token or password of the gateway is no placeholder.',
    rationale: `\`openclaw config validate\` takes any string for \`gateway.auth.token\` and \`gateway.auth.password\`, but the gateway refuses to
start where it is an example that OpenClaw's documentation gave once, or the word "undefined" or "null" (which of them depends on the
release). Whoever deploys such a config learns so at the next start. The mark that a redaction left behind is told by
\`secrets/no-redaction-placeholder\`.`,
    messages: {
      placeholder: {
        severity: 'error',
        text: '{{field}} is {{what}}; OpenClaw {{release}} refuses to start its gateway with it.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'the word for an empty value',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", token: «"undefined"» } } }' },
        reports: ['placeholder'],
      },
      {
        title: 'the example of the documentation',
        files: { 'openclaw.json': '{ gateway: { auth: { token: «"change-me-now"» } } }' },
        reports: ['placeholder'],
      },
    ],
    good: [
      {
        title: 'a token from the environment',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}" } } }' },
      },
      {
        title: 'a password that is not used',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}", password: "undefined" } } }',
        },
      },
    ],
  },
  *check({ head: { config }, release: { version: release } }) {
    const secret = gatewaySecret(config?.root);
    if (!secret?.node || secret.mode === 'trusted-proxy') return;
    const { kind: credential, node } = secret;
    const value = stringAt(node) ?? '';
    const kind = gatewayPlaceholder(value, credential, release);
    if (kind === null || kind === 'redaction') return;
    const checkId = gatewaySecretCheckId(credential, value, release);
    yield {
      messageId: 'placeholder',
      words: { field: `gateway.auth.${credential}`, what: what[kind], release },
      place: atValue(node, config),
      remedy: {
        kind: 'manual',
        text: 'Refer to a variable, as in "${OPENCLAW_GATEWAY_TOKEN}", and set it on the host.',
      },
      ...(checkId !== null && { checkId }),
    };
  },
});
