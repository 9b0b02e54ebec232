import { scalarOf, stringAt, valueAt, type ValueNode } from '../../documents/value-node';
import { reusedSecretCheckId } from '../../openclaw/audit/secret-check-ids';
import { isSince, isWithin } from '../../openclaw/release-order';
import { isReference } from '../../openclaw/secret-reference';
import { valueForm } from '../../openclaw/value-forms';
import { gatewayGuard } from '../gateway-secret';
import { mayComeFromElsewhere } from '../hardening/gateway-auth';
import { atValue } from '../place';
import { defineRule } from '../rule';

/** The releases whose gateway refuses to start with its own token for the hooks (marker in dist of 2026.2.21 to 2026.5.28, not of 2026.2.17 and 2026.6.1). */
const refusing = { since: '2026.2.21', until: '2026.5.28' } as const;

/** From this release on, `openclaw doctor --fix` makes a new token for the hooks (seen in 2026.7.1-2 and 2026.9.6). */
const repairing = '2026.7.1-2';

/** A variable that OpenClaw fills in, as it is written where only text may stand. */
function filledIn(name: string): string {
  return `\${${name}}`;
}

/** A secret as it would be written where only text may stand; null for what is none, or is to be replaced by one. */
function writtenOut(node: ValueNode): string | null {
  if (node.type === 'object') {
    const id = stringAt(node, 'id');
    return id !== undefined && stringAt(node, 'source') === 'env' ? filledIn(id) : null;
  }
  const text = String(scalarOf(node)).trim();
  const form = valueForm(text, 'secret');
  if (/^(?:empty|placeholder|redaction|broken-reference)$/.test(form)) return null;
  return isReference(text) ? text.replace(/^\$(\w+)$/, (_, name: string) => filledIn(name)) : text;
}

/** The text of the hooks' token while hooks are enabled. */
function hooksToken(root: ValueNode): ValueNode | null {
  const enabled = valueAt(root, 'hooks', 'enabled');
  const token = valueAt(root, 'hooks', 'token');
  return enabled && scalarOf(enabled) === true && token?.type === 'string' ? token : null;
}

export const noReusedSecret = defineRule({
  meta: {
    id: 'secrets/no-reused-secret',
    summary: 'The hooks have a token of their own.',
    rationale: `The token of the hooks goes to every service that calls them. Where it is also the gateway's token or password, each of those services, and
whoever reads one of their logs, commands the agent. OpenClaw's security audit calls this critical. The gateways of 2026.2.21 to 2026.5.28 refuse to
start with their own token for the hooks; others start, and those from 2026.6.1 on warn.

Compared are literals, and references by what they name: \`\${VAR}\`, \`$VAR\` and a SecretRef to the variable are the same secret. Where the config says nothing of
the gateway's secret, the variable that supplies it (\`OPENCLAW_GATEWAY_TOKEN\` or \`OPENCLAW_GATEWAY_PASSWORD\`) counts.`,
    messages: {
      reused: {
        severity: 'warning',
        text: 'hooks.token is the {{kind}} of the gateway too, so every service that calls a hook could command the agent; it should be a secret of its own.',
      },
      refused: {
        severity: 'error',
        text: 'hooks.token is the token of the gateway too, and OpenClaw {{release}} refuses to start its gateway so; it should be a secret of its own.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'one variable for both',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { mode: "token", token: "${OPENCLAW_TOKEN}" } }, hooks: { enabled: true, token: «"${OPENCLAW_TOKEN}"» } }',
        },
        reports: ['reused'],
      },
      {
        title: 'a release that refuses to start so',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { mode: "token", token: "${OPENCLAW_TOKEN}" } }, hooks: { enabled: true, token: «"${OPENCLAW_TOKEN}"» } }',
        },
        release: '2026.4.15',
        reports: ['refused'],
      },
      {
        title: 'the variable that supplies the gateway’s password',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { mode: "password" } }, hooks: { enabled: true, token: «"${OPENCLAW_GATEWAY_PASSWORD}"» } }',
        },
        reports: ['reused'],
      },
    ],
    good: [
      {
        title: 'a secret for each, and the gateway’s own for its client',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}" }, remote: { token: "${OPENCLAW_GATEWAY_TOKEN}" } }, hooks: { enabled: true, token: "${OPENCLAW_HOOKS_TOKEN}" } }',
        },
      },
      {
        title: 'hooks that are not enabled',
        files: {
          'openclaw.json':
            '{ gateway: { auth: { token: "${OPENCLAW_TOKEN}" } }, hooks: { token: "${OPENCLAW_TOKEN}" } }',
        },
      },
    ],
  },
  *check({ head: { config }, release: { version: release } }) {
    const token = config?.root ? hooksToken(config.root) : null;
    const gateway = gatewayGuard(config?.root, release);
    if (!config || !token || !gateway) return;
    const { node, mode, kind } = gateway;
    if (!node && mayComeFromElsewhere(config, ['gateway', 'auth', kind])) return;
    const secret = node ? writtenOut(node) : filledIn(`OPENCLAW_GATEWAY_${kind.toUpperCase()}`);
    if (secret === null || secret !== String(scalarOf(token)).trim()) return;
    const refused = mode === 'token' && isWithin(release, refusing.since, refusing.until);
    const checkId = reusedSecretCheckId(kind, release);
    const made = isSince(release, repairing) ? ', or have `openclaw doctor --fix` make it on the host' : '';
    yield {
      messageId: refused ? 'refused' : 'reused',
      words: { kind, release },
      place: atValue(token, config),
      ...(node && { related: [{ text: 'The gateway asks for it here.', place: atValue(node, config) }] }),
      remedy: {
        kind: 'manual',
        text: isReference(secret)
          ? 'Write "${OPENCLAW_HOOKS_TOKEN}" here, put 32 random bytes into that variable on the host, and give them to the services that call the hooks.'
          : `Make a new one with \`openssl rand -hex 32\`${made}, and give it to the services that call the hooks.`,
      },
      identity: secret,
      ...(checkId !== null && { checkId }),
    };
  },
});
