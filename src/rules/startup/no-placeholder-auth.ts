import { stringAt, valueAt } from '../../documents/value-node';
import { gatewayPlaceholder } from '../../openclaw/gateway-placeholders';
import { atValue } from '../place';
import { defineRule } from '../rule';

const what = {
  redaction: 'the mark that a redaction left in place of the secret',
  example: 'an example from the documentation, which everybody knows',
  nothing: 'the word for an empty value',
} as const;

export const noPlaceholderAuth = defineRule({
  meta: {
    id: 'startup/no-placeholder-auth',
    summary: 'The token or password of the gateway is no placeholder.',
    rationale: `\`openclaw config validate\` takes any string for \`gateway.auth.token\` and \`gateway.auth.password\`, but the gateway refuses to
start where it is an example that OpenClaw's documentation gave once, the mark that a redaction left behind, or the word "undefined" or
"null" (which of them depends on the release). Whoever commits a redacted config and deploys it learns so at the next start.`,
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
        title: 'a redacted config',
        files: { 'openclaw.json': '{ gateway: { auth: { mode: "token", token: «"__OPENCLAW_REDACTED__"» } } }' },
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
            '{ gateway: { auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}", password: "__OPENCLAW_REDACTED__" } } }',
        },
      },
    ],
  },
  *check({ head: { config }, release: { version: release } }) {
    const auth = valueAt(config?.root, 'gateway', 'auth');
    const stated = valueAt(auth, 'mode');
    const mode = stated ? stringAt(stated) : valueAt(auth, 'password') ? 'password' : 'token';
    if (mode !== 'token' && mode !== 'password') return;
    const node = valueAt(auth, mode);
    const kind = gatewayPlaceholder(stringAt(node) ?? '', mode, release);
    if (!node || kind === null) return;
    yield {
      messageId: 'placeholder',
      words: { field: `gateway.auth.${mode}`, what: what[kind], release },
      place: atValue(node, config),
      remedy: {
        kind: 'manual',
        text: 'Refer to a variable, as in "${OPENCLAW_GATEWAY_TOKEN}", and set it on the host.',
      },
    };
  },
});
