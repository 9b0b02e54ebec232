import type { EffectiveConfig } from '../../documents/effective-config';
import type { Repository } from '../../documents/repository';
import { scalarOf, walk, type ValueNode } from '../../documents/value-node';
import { dotted } from '../../model/pointer';
import { gatewayPlaceholder } from '../../openclaw/gateway-placeholders';
import { isRedactionMark, isReservedMark } from '../../openclaw/redaction-marks';
import { gatewaySecret } from '../gateway-secret';
import { atValue } from '../place';
import { defineRule } from '../rule';
import { agentFiles } from './agent-files';
import { eachSecretValue } from './each-secret-value';
import { refusedPlaces } from './refused-places';

const mark = '__OPENCLAW_REDACTED__';

/** Values of the config that are a mark: the reserved one anywhere, the others where a secret stands. */
function* marksOf({ root }: EffectiveConfig): Iterable<{ readonly node: ValueNode; readonly secret: boolean }> {
  if (!root) return;
  const told = new Set<unknown>();
  for (const { node } of eachSecretValue(root)) {
    if (!isRedactionMark(textOf(node))) continue;
    told.add(node.origin.node);
    yield { node, secret: true };
  }
  for (const node of reservedIn(root)) {
    if (told.has(node.origin.node)) continue;
    told.add(node.origin.node);
    yield { node, secret: false };
  }
}

function* reservedIn(root: ValueNode): Iterable<ValueNode> {
  for (const node of walk(root)) if (isReservedMark(textOf(node))) yield node;
}

function textOf(node: ValueNode): string {
  return node.type === 'string' ? String(scalarOf(node)) : '';
}

/** The gateway's own token or password, where the release refuses to start with the mark in it. */
function refusedSecret({ config }: Repository, release: string): ValueNode | null {
  const secret = gatewaySecret(config?.root);
  if (!secret?.node || secret.mode === 'trusted-proxy') return null;
  return gatewayPlaceholder(textOf(secret.node), secret.kind, release) === 'redaction' ? secret.node : null;
}

export const noRedactionPlaceholder = defineRule({
  meta: {
    id: 'secrets/no-redaction-placeholder',
    summary: 'No mark of a redaction stands where a value belongs.',
    rationale: `\`openclaw config get\`, the gateway's API and the control panel show \`${mark}\` in place of each secret. A copy of
what they show is no configuration: OpenClaw takes the mark for the value itself. \`openclaw config validate\` accepts it; with the mark as its own token
or password, the gateway of 2026.9.4 and later refuses to start, and an earlier one lets in everybody who writes the mark.

That one mark is reserved, so it is reported wherever it stands. The other texts that OpenClaw's redaction writes, such as \`[REDACTED]\` and \`***\`, are
reported where a secret belongs. Looked at are openclaw.json with its includes and each agent's auth-profiles.json, auth.json and models.json.`,
    messages: {
      refused: {
        severity: 'error',
        text: '{{where}} is the mark that a redaction left in place of the secret; OpenClaw {{release}} refuses to start its gateway with it.',
      },
      redacted: {
        severity: 'error',
        text: '{{where}} is the mark that a redaction left in place of the value; OpenClaw takes it for the value itself.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'the token of the gateway in a redacted config',
        files: { 'openclaw.json': `{ gateway: { auth: { mode: "token", token: «"${mark}"» } } }` },
        reports: ['refused'],
      },
      {
        title: 'the address of a provider, and the key of a channel',
        files: {
          'openclaw.json': `{ models: { providers: { x: { baseUrl: «"${mark}"», models: [] } } }, channels: { telegram: { botToken: «"[REDACTED]"» } } }`,
        },
        reports: ['redacted', 'redacted'],
      },
      {
        title: 'the profile of an agent',
        files: {
          'openclaw.json': '{}',
          'agents/main/agent/auth-profiles.json': `{ "profiles": { "openai:default": { "type": "api_key", "provider": "openai", "key": «"${mark}"» } } }`,
        },
        reports: ['redacted'],
      },
    ],
    good: [
      {
        title: 'a reference, and a redacted word where no secret stands',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { token: "${OPENCLAW_GATEWAY_TOKEN}" } }, agents: { defaults: { userTimezone: "[redacted]" } } }',
        },
      },
      {
        title: 'an example beside the config',
        files: { 'openclaw.json': '{}', 'openclaw.example.json': `{ gateway: { auth: { token: "${mark}" } } }` },
      },
    ],
  },
  *check({ head, release: { version: release } }) {
    const { config } = head;
    if (config?.root) {
      const isRefused = refusedPlaces(config, release);
      const gateway = refusedSecret(head, release);
      for (const { node, secret } of marksOf(config)) {
        if (isRefused(node)) continue;
        const variable = node === gateway && node.path.at(-1) === 'token' ? 'OPENCLAW_GATEWAY_TOKEN' : 'NAME';
        yield {
          messageId: node === gateway ? 'refused' : 'redacted',
          data: { where: dotted(node.path) },
          words: { release },
          place: atValue(node, config),
          remedy: {
            kind: 'manual',
            text: secret
              ? `Refer to a variable, as in "\${${variable}}", and set it where the gateway runs.`
              : 'Write the value that stood here; where it holds a secret, refer to a variable for that part.',
          },
        };
      }
    }
    for (const tree of agentFiles(head, ['auth-profiles.json', 'auth.json', 'models.json'])) {
      for (const node of reservedIn(tree)) {
        yield {
          messageId: 'redacted',
          data: { where: dotted(node.path) },
          place: atValue(node),
          remedy: { kind: 'manual', text: 'Stop tracking the file, and log the agent in again where it runs.' },
        };
      }
    }
  },
});
