import { scalarOf, type ValueNode } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { atValue } from '../place';
import { defineRule } from '../rule';
import { brokenInConfig, brokenInProfiles, shortSince } from './broken-references';
import { adviceFor } from './reference-advice';

const notes = {
  text: 'is meant as a reference, and OpenClaw takes it for the secret itself',
  object: 'is meant as a SecretRef, and OpenClaw does not understand it',
} as const;

export const noBrokenReference = defineRule({
  meta: {
    id: 'secrets/no-broken-reference',
    summary: 'What is meant as a reference to a secret is one that OpenClaw understands.',
    rationale: `OpenClaw knows two kinds of references. \`\${NAME}\`, in capitals, is filled in from the environment in any string of the config. A SecretRef is an object of
exactly \`source\`, \`provider\` and \`id\`, at the places that take one; from ${shortSince} on, \`$NAME\` is short for one there. Notations of other tools
(\`{env:NAME}\`, \`\${NAME:-default}\`, \`{{NAME}}\`, \`op://…\`), names in small letters and bare names of variables are no error to OpenClaw: it takes them for the
secret itself, so that a bot fails to log in, or the gateway lets in everybody who writes the notation.

An object that the release's schema refuses is told by \`schema/no-invalid-value\`. Looked at are the values of openclaw.json with its includes that
stand where a secret does, and the \`keyRef\` and \`tokenRef\` of agents' auth profiles.`,
    messages: {
      broken: { severity: 'warning', text: '{{where}} {{note}}; it should be {{right}}.' },
    },
  },
  examples: {
    bad: [
      {
        title: 'notations of other tools',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { token: «"{env:OPENCLAW_GATEWAY_TOKEN}"» } }, hooks: { token: «"${HOOKS_TOKEN:-changeme}"» }, channels: { telegram: { botToken: «"${telegram_token}"» } } }',
        },
        reports: ['broken', 'broken', 'broken'],
      },
      {
        title: '`$NAME` where no SecretRef may stand',
        files: { 'openclaw.json': '{ hooks: { token: «"$HOOKS_TOKEN"» } }' },
        reports: ['broken'],
      },
      {
        title: 'an agent’s profile',
        files: {
          'openclaw.json': '{}',
          'agents/main/agent/auth-profiles.json':
            '{ "profiles": { "openai:default": { "type": "api_key", "provider": "openai", "keyRef": «{ "source": "env", "id": "openai_key" }» } } }',
        },
        release: '2026.4.15',
        reports: ['broken'],
      },
    ],
    good: [
      {
        title: 'references of each kind',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { token: "$OPENCLAW_GATEWAY_TOKEN" } }, hooks: { token: "${HOOKS_TOKEN}" }, channels: { telegram: { botToken: { source: "env", provider: "default", id: "TELEGRAM_BOT_TOKEN" } } } }',
        },
      },
      {
        title: 'the same notations where no secret stands',
        files: {
          'openclaw.json':
            '{ messages: { responsePrefix: "{model}" }, agents: { defaults: { userTimezone: "${tz}" } } }',
        },
      },
    ],
  },
  *check({ head, release: { version: release } }) {
    const { config } = head;
    for (const { node, ref } of config ? brokenInConfig(config, release) : []) {
      yield { ...told(node, ref), place: atValue(node, config) };
    }
    for (const { node, ref } of brokenInProfiles(head, release)) yield told(node, ref);
  },
});

function told(node: ValueNode, ref: boolean) {
  const text = scalarOf(node);
  return {
    messageId: 'broken' as const,
    data: { where: dotted(node.path) },
    words: {
      note: node.type === 'object' ? notes.object : notes.text,
      right:
        node.type === 'object'
          ? 'an object of source, provider and id'
          : ref
            ? '"${NAME}" or a SecretRef'
            : '"${NAME}"',
    },
    place: atValue(node),
    remedy: adviceFor(node, ref),
    ...(text !== undefined && { identity: String(text) }),
  };
}
