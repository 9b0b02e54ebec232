import { fillTemplate } from '../../credentials/sample';
import { plainValue } from '../../documents/plain-value';
import type { Repository } from '../../documents/repository';
import { valueAt, type ValueNode } from '../../documents/value-node';
import { defineRule, type RemedyDraft } from '../rule';
import type { HeldSecret } from './held-secret';
import { isReferenceNode } from './reference-node';
import { secretsByPlace } from './secrets-by-place';

const opaque = fillTemplate('{h48}');

/** The reference that base held where a secret stands now, or beside it as auth profiles do (`keyRef` for `key`). */
interface Before {
  readonly node: ValueNode;
  readonly beside: boolean;
}

/** Looked for in the effective config where the place is one of it, else in the same file. */
function referenceBefore(base: Repository, { configPath, file, place }: HeldSecret): Before | null {
  const root = configPath ? base.config?.root : base.file(file)?.tree;
  const path = configPath ?? (place.kind === 'span' ? place.pointer : undefined);
  if (!root || !path) return null;
  const node = valueAt(root, ...path);
  if (node) return isReferenceNode(node) ? { node, beside: false } : null;
  const sibling = valueAt(root, ...path.slice(0, -1), `${String(path.at(-1))}Ref`);
  return sibling && isReferenceNode(sibling) ? { node: sibling, beside: true } : null;
}

/** The reference, put back: it is no secret, so the edit may hold it. */
function restored({ file, span }: HeldSecret, { node, beside }: Before): RemedyDraft {
  const text =
    'Rotate the secret first: the reference does not take it back. Then put the reference back that was here before.';
  if (beside) return { kind: 'restore', text };
  return { kind: 'edit', text, edits: [{ path: file, span, text: JSON.stringify(plainValue(node)) }] };
}

export const noDereferencedSecret = defineRule({
  meta: {
    id: 'secrets/no-dereferenced-secret',
    summary: 'No reference to a secret became the secret itself.',
    rationale: `OpenClaw's own writers, an agent that edits its config, and \`openclaw config set\` can put the resolved value where a reference stood.
Only a comparison shows it: the place held \`\${VAR}\` or a SecretRef at base and holds the secret now. The secret itself is told, with where
to rotate it, by \`secrets/no-plaintext-secret\`.`,
    messages: {
      dereferenced: {
        severity: 'error',
        text: '{{where}} held a reference before this change, and holds the secret itself now.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'a variable that was resolved',
        base: { 'openclaw.json': '{ "gateway": { "auth": { "token": "${OPENCLAW_GATEWAY_TOKEN}" } } }' },
        files: { 'openclaw.json': `{ "gateway": { "auth": { "token": «"${opaque}"» } } }` },
        reports: ['dereferenced'],
      },
    ],
    good: [
      {
        title: 'a secret that was one before',
        base: { 'openclaw.json': `{ "gateway": { "auth": { "token": "${fillTemplate('{h48}', 2)}" } } }` },
        files: { 'openclaw.json': `{ "gateway": { "auth": { "token": "${opaque}" } } }` },
      },
      {
        title: 'a reference that became another one',
        base: { 'openclaw.json': '{ "gateway": { "auth": { "token": "${OPENCLAW_GATEWAY_TOKEN}" } } }' },
        files: {
          'openclaw.json':
            '{ "gateway": { "auth": { "token": { "source": "env", "provider": "default", "id": "OPENCLAW_GATEWAY_TOKEN" } } } }',
        },
      },
    ],
  },
  *check({ head, change }) {
    const base = change?.base;
    if (!base) return;
    for (const secret of secretsByPlace(head)) {
      const reference = referenceBefore(base, secret);
      if (!reference) continue;
      const { where, place, value } = secret;
      yield {
        messageId: 'dereferenced' as const,
        data: { where },
        place,
        remedy: restored(secret, reference),
        identity: value,
      };
    }
  },
});
