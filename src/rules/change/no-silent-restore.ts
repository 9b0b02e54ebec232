import type { Repository } from '../../documents/repository';
import { stringAt, valueAt } from '../../documents/value-node';
import { restoreReason, type FileTraits } from '../../openclaw/silent-restore';
import { defineRule } from '../rule';

export const noSilentRestore = defineRule({
  meta: {
    id: 'change/no-silent-restore',
    summary: 'OpenClaw does not take the changed config for a damaged one.',
    rationale: `At every start OpenClaw compares the config with the last one that worked. Where it lost more than half of its size, \`meta\` or
\`gateway.mode\`, or where nothing but \`update.channel\` is left, OpenClaw puts its own copy (\`openclaw.json.bak\`) back in its place and starts with
that: the change is merged, and not in force. Only the main file counts, not what it includes.

It is so from 2026.4.22 to 2026.4.29 and from 2026.6.8 on; from 2026.3.31 to 2026.4.15 for \`update.channel\` alone. Whether the host has such a copy
cannot be seen here.`,
    messages: {
      'update-only': {
        severity: 'error',
        text: 'The config holds nothing but update.channel any more. OpenClaw {{release}} takes it for a damaged file and restores its last copy.',
      },
      'mode-gone': {
        severity: 'warning',
        text: 'The main file of the config sets gateway.mode no longer. OpenClaw {{release}} takes it for a damaged file and restores its last copy, without this change.',
      },
      'meta-gone': {
        severity: 'warning',
        text: 'The main file of the config has lost meta. OpenClaw {{release}} takes it for a damaged file and restores its last copy, without this change.',
      },
      shrunk: {
        severity: 'warning',
        text: 'The main file of the config shrinks from {{before}} to {{after}} bytes, under half. OpenClaw {{release}} takes it for a damaged file and restores its last copy, without this change.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'meta left out',
        base: { 'openclaw.json': '{ meta: { lastTouchedVersion: "2026.9.6" }, gateway: { mode: "local" } }' },
        files: { 'openclaw.json': '{ gateway: { mode: "local" }, session: { dmScope: "per-peer" } }' },
        reports: ['meta-gone'],
      },
      {
        title: 'the mode moved to an included file',
        base: { 'openclaw.json': '{ gateway: { mode: "local" } }' },
        files: {
          'openclaw.json': '{ gateway: { $include: "./gateway.json5" } }',
          'gateway.json5': '{ mode: "local" }',
        },
        reports: ['mode-gone'],
      },
      {
        title: 'all but the update channel gone',
        base: { 'openclaw.json': '{ gateway: { mode: "local" }, update: { channel: "stable" } }' },
        files: { 'openclaw.json': '{ update: { channel: "stable" } }' },
        reports: ['update-only'],
      },
    ],
    good: [
      {
        title: 'a smaller config',
        base: { 'openclaw.json': '{ gateway: { mode: "local", port: 18789 }, session: { dmScope: "main" } }' },
        files: { 'openclaw.json': '{ gateway: { mode: "local" } }' },
      },
      {
        title: 'a release that does not restore',
        base: { 'openclaw.json': '{ meta: {}, gateway: { mode: "local" } }' },
        files: { 'openclaw.json': '{ gateway: { mode: "local" } }' },
        release: '2026.5.7',
      },
    ],
  },
  *check({ head, change, release: { version: release } }) {
    const before = change?.base && traitsOf(change.base);
    const after = traitsOf(head);
    const reason = before && after && restoreReason(before, after, release);
    if (!reason || !head.config) return;
    yield {
      messageId: reason,
      words: { release, before: String(before.bytes), after: String(after.bytes) },
      place: { kind: 'file', path: head.config.path },
      remedy: {
        kind: 'manual',
        text: 'Keep meta and gateway.mode in the main file; where the change is meant as it is, move openclaw.json.bak* aside on the host before OpenClaw starts with it.',
      },
    };
  },
});

/** Null where the main file cannot be read as an object. */
function traitsOf(repository: Repository): FileTraits | null {
  const file = repository.config ? repository.file(repository.config.path) : undefined;
  const root = file?.tree;
  if (root?.type !== 'object') return null;
  const update = valueAt(root, 'update');
  return {
    bytes: file?.entry.size ?? 0,
    meta: valueAt(root, 'meta')?.type === 'object',
    gatewayMode: (stringAt(root, 'gateway', 'mode') ?? '').trim() !== '',
    updateOnly:
      root.members.size === 1 &&
      update?.type === 'object' &&
      update.members.size === 1 &&
      stringAt(update, 'channel') !== undefined,
  };
}
