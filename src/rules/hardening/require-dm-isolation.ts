import { keySpan, stringAt, valueAt, type ValueNode } from '../../documents/value-node';
import { isSince } from '../../openclaw/release-order';
import { atKey, atValue } from '../place';
import { defineRule, type RemedyDraft } from '../rule';
import { auditId } from './audit-id';
import { dmSenders } from './dm-senders';
import { mayComeFromElsewhere } from './gateway-auth';
import { replaceBy } from './value-edit';

export const requireDmIsolation = defineRule({
  meta: {
    id: 'hardening/require-dm-isolation',
    summary: 'Where several people can write to the agent, each has a session of their own.',
    rationale: `With \`session.dmScope: "main"\`, which is what OpenClaw takes where nothing is set, everybody's direct messages go into one session:
what one person tells the agent, the next can ask it for. \`per-channel-peer\`, which the hardening guide advises and every known release
accepts (2026.1.24 to 2026.9.6), keeps them apart.

Several people can write where a channel's policy is open, where its list of senders holds \`*\` or more than one entry: a warning. With pairing, the
default, it is as many as were let in, and who that is stands on the host: a note.`,
    messages: {
      shared: {
        severity: 'warning',
        text: 'Several people can write to {{channel}}, and session.dmScope is {{scope}}: they share one session, and the agent tells one what another said. It should be "per-channel-peer", as the hardening guide asks.',
      },
      'shared-when-paired': {
        severity: 'note',
        text: 'Everybody who is paired with {{channel}} shares one session: session.dmScope is {{scope}}. Where that is more than one person, the hardening guide asks for "per-channel-peer"; for one alone there is nothing to do.',
      },
    },
  },
  examples: {
    bad: [
      {
        title: 'two senders, one session',
        files: {
          'openclaw.json':
            '{ session: { dmScope: «"main"» }, channels: { telegram: { dmPolicy: "allowlist", allowFrom: ["1", "2"] } } }',
        },
        reports: ['shared'],
      },
      {
        title: 'open to all, nothing set',
        files: { 'openclaw.json': '{ channels: { «telegram»: { dmPolicy: "open", allowFrom: ["*"] } } }' },
        reports: ['shared'],
      },
      {
        title: 'pairing, the default',
        files: { 'openclaw.json': '{ session: { scope: "per-sender" }, channels: { «telegram»: { enabled: true } } }' },
        reports: ['shared-when-paired'],
      },
    ],
    good: [
      {
        title: 'a session each',
        files: {
          'openclaw.json': '{ session: { dmScope: "per-channel-peer" }, channels: { telegram: { dmPolicy: "open" } } }',
        },
      },
      {
        title: 'one sender',
        files: { 'openclaw.json': '{ channels: { telegram: { dmPolicy: "allowlist", allowFrom: ["1"] } } }' },
      },
      {
        title: 'no direct messages',
        files: { 'openclaw.json': '{ channels: { telegram: { dmPolicy: "disabled", allowFrom: ["1", "2"] } } }' },
      },
    ],
  },
  *check({ head: { config }, release }) {
    if (!config?.root) return;
    const scope = valueAt(config.root, 'session', 'dmScope');
    const senders = dmSenders(config.root);
    const worst = senders.find(({ kind }) => kind === 'several') ?? senders[0];
    const channel = String(worst?.channel.path.at(-1));
    if (!worst || (scope && stringAt(scope) !== 'main') || mayComeFromElsewhere(config, ['session', 'dmScope'])) return;
    yield {
      messageId: worst.kind === 'several' ? 'shared' : 'shared-when-paired',
      data: { channel },
      words: { scope: scope ? '"main", OpenClaw\'s default' : 'not set, which means "main"' },
      place: scope ? atValue(scope, config) : atKey(worst.channel, config),
      remedy: isolate(config.root, scope),
      // Later releases tell of accounts that meet in a session, which the host decides (in dist of 2026.1.29 to 2026.7.35, not of 2026.8.1).
      ...(worst.kind === 'several' &&
        !isSince(release.version, '2026.8.1') && { checkId: auditId('channels.*.dm.scope_main_multiuser', channel) }),
    };
  },
});

function isolate(root: ValueNode, scope: ValueNode | undefined): RemedyDraft {
  const text = 'Set session.dmScope to "per-channel-peer".';
  if (scope) return { kind: 'edit', text, edits: [replaceBy(scope, 'per-channel-peer')] };
  const session = valueAt(root, 'session');
  const first = session?.type === 'object' ? session.members.values().next().value : undefined;
  if (!first || first.origin.file !== session?.origin.file || first.origin.key === null)
    return { kind: 'manual', text };
  const { offset } = keySpan(first);
  const member = '"dmScope": "per-channel-peer", ';
  return { kind: 'edit', text, edits: [{ path: first.origin.file, span: { offset, length: 0 }, text: member }] };
}
