import { fillTemplate } from '../../credentials/sample';
import { defineRule } from '../rule';
import { capped } from './capped';
import { configSecretCheckId } from './config-secret-check-id';
import type { HeldSecret } from './held-secret';
import { beforeCommit, isTracked, rotationOf } from './rotation';
import { secretsByPlace } from './secrets-by-place';

const anthropic = fillTemplate('sk-ant-api03-{w93}AA');
const opaque = fillTemplate('{h48}');

function messageOf({ outlet }: HeldSecret): 'plaintext' | 'env' | 'state' {
  if (outlet === 'env-file') return 'env';
  return outlet === 'state-file' ? 'state' : 'plaintext';
}

export const noPlaintextSecret = defineRule({
  meta: {
    id: 'secrets/no-plaintext-secret',
    summary: 'No secret stands in plain text where OpenClaw reads one.',
    rationale: `Whoever can read the repository, any of its clones or a fork of it can use what stands here, and git keeps it in history after
the line is gone. Half of the credentials in real configurations have no vendor's prefix, the gateway token among them: only the place tells
that they are secrets. Looked at are openclaw.json with its includes, its copies and examples, each agent's auth-profiles.json, auth.json and
models.json, \`.env\` files, and the files in which OpenClaw keeps device, channel and push credentials.

References (\`\${VAR}\`, SecretRef objects), OpenClaw's markers, names of variables, placeholders and the dummy keys of local servers are no
leaks.`,
    messages: {
      plaintext: { severity: 'error', text: '{{where}} holds {{what}} in plain text; it should hold a reference.' },
      env: {
        severity: 'error',
        text: '{{where}} holds {{what}}, and git {{tracks}} this file; it must stay out of the repository.',
      },
      state: {
        severity: 'error',
        text: '{{where}} holds {{what}}, and git {{tracks}} this file; it must stay out of the repository.',
      },
      more: {
        severity: 'error',
        text: '{{count}} more secrets stand in plain text from this file on; they are not listed one by one.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a gateway token, known by its place only',
        files: { 'openclaw.json': `{ "gateway": { "auth": { "mode": "token", "token": «"${opaque}"» } } }` },
        reports: ['plaintext'],
      },
      {
        title: 'a provider key in an agent’s auth profiles',
        files: {
          'openclaw.json': '{}',
          'agents/main/agent/auth-profiles.json': `{ "version": 1, "profiles": { "anthropic:default": { "type": "api_key", "provider": "anthropic", "key": «"${anthropic}"» } } }`,
        },
        reports: ['plaintext'],
      },
      {
        title: 'a variable in .env',
        files: { 'openclaw.json': '{}', '.env': `LOG_LEVEL=debug\nexport TELEGRAM_BOT_TOKEN="«${opaque}»"\n` },
        reports: ['env'],
      },
      {
        title: 'a device token in a file that OpenClaw keeps',
        files: {
          'openclaw.json': '{}',
          'identity/device-auth.json': `{ "version": 1, "tokens": { "operator": { "token": «"${opaque}"», "role": "operator" } } }`,
        },
        reports: ['state'],
      },
    ],
    good: [
      {
        title: 'references of each kind',
        files: {
          'openclaw.json': `{
  "env": { "LOG_LEVEL": "debug" },
  "gateway": { "auth": { "token": "\${OPENCLAW_GATEWAY_TOKEN}" } },
  "channels": { "telegram": { "botToken": { "source": "env", "provider": "default", "id": "TELEGRAM_BOT_TOKEN" } } },
  "models": { "providers": { "ollama": { "apiKey": "ollama-local" }, "openai": { "apiKey": "OPENAI_API_KEY" } } },
}`,
        },
      },
      {
        title: 'an example to be filled in',
        files: {
          'openclaw.json': '{}',
          'openclaw.example.json': '{ "gateway": { "auth": { "token": "<YOUR_TOKEN>" } } }',
        },
      },
    ],
  },
  *check({ head, release }) {
    yield* capped(
      secretsByPlace(head),
      (secret) => secret.file,
      (secret) => {
        const tracked = isTracked(head, secret.file);
        const checkId = configSecretCheckId(secret, head);
        return {
          messageId: messageOf(secret),
          data: { where: secret.where },
          words: { what: secret.what, tracks: tracked ? 'tracks' : 'would add' },
          place: secret.place,
          remedy: rotationOf(secret, { tracked, version: release.version }),
          identity: secret.value,
          ...(checkId !== null && { checkId }),
        };
      },
      (file, count) => ({
        messageId: 'more' as const,
        words: { count: String(count) },
        // Another number of them is not the same finding.
        identity: String(count),
        place: { kind: 'file' as const, path: file },
        remedy: isTracked(head, file)
          ? {
              kind: 'rotate' as const,
              issuer: null,
              url: null,
              text: 'Change them all where they were issued, then move them out of the repository.',
            }
          : beforeCommit('move them all out of the repository.'),
      }),
    );
  },
});
