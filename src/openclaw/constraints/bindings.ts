import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { isSince } from '../release-order';
import { refusedSince, type Constraint, type Where } from './constraint';
import { below, holdsText, textOf } from './values';

/** What OpenClaw asks of bindings. */
export const bindingConstraints: readonly Constraint[] = [
  {
    id: 'acp-binding-without-peer',
    about: 'conflict',
    at: ['bindings[]'],
    broken: (binding, where) =>
      textOf(below(binding, 'type')) === 'acp' &&
      !holdsText(below(binding, 'match', 'peer', 'id')) &&
      !where.maySupply([...where.path, 'match', 'peer', 'id'])
        ? [['match']]
        : [],
    eras: refusedSince('2026.3.8'),
    says: 'must have a peer with an id, since an ACP binding is for one conversation',
    remedy: 'Add match.peer with kind and id.',
    origin: 'schemas.md (e) 28; marker in dist of 2026.3.13 to 2026.9.6, not of 2026.3.2',
  },
  {
    id: 'acp-binding-channel',
    about: 'value',
    at: ['bindings[]'],
    broken: unfitChannel,
    eras: [{ since: '2026.3.8', until: '2026.3.31', severity: 'error' }],
    says: 'must be a channel that ACP bindings support in this release: "discord", "telegram" or, from 2026.3.22 on, "feishu"',
    remedy: 'Bind a channel of these, or upgrade OpenClaw.',
    origin: 'openclaw 2026.3.24 zod-schema.agents; marker in dist of 2026.3.13 to 2026.3.31, not of 2026.4.5',
  },
  {
    id: 'acp-binding-peer',
    about: 'value',
    at: ['bindings[]'],
    broken: unfitPeer,
    eras: [{ since: '2026.3.8', until: '2026.3.31', severity: 'error' }],
    says: 'must be the id of a topic, such as "-1001234567890:topic:42" for Telegram, or of a direct chat for Feishu',
    remedy: 'Write the id of the conversation in that form.',
    origin: 'openclaw 2026.3.24 zod-schema.agents; marker in dist of 2026.3.13 to 2026.3.31, not of 2026.4.5',
  },
];

function channelOf(binding: ConfigValue): string | null {
  const acp = textOf(below(binding, 'type')) === 'acp' && holdsText(below(binding, 'match', 'peer', 'id'));
  return acp
    ? (textOf(below(binding, 'match', 'channel'))
        ?.trim()
        .toLowerCase() ?? null)
    : null;
}

function unfitChannel(binding: ConfigValue, { release }: Where): readonly JsonPath[] {
  const channel = channelOf(binding);
  const supported = ['discord', 'telegram', ...(isSince(release, '2026.3.22') ? ['feishu'] : [])];
  return channel === null || supported.includes(channel) ? [] : [['match', 'channel']];
}

function unfitPeer(binding: ConfigValue): readonly JsonPath[] {
  const channel = channelOf(binding);
  const id = textOf(below(binding, 'match', 'peer', 'id'))?.trim() ?? null;
  if (id === null || id.length > 512) return [];
  const kind = textOf(below(binding, 'match', 'peer', 'kind'));
  const fits =
    channel === 'telegram'
      ? /^-\d+:topic:\d+$/.test(id)
      : channel !== 'feishu' || kind === null || isFeishuPeer(id, kind);
  return fits ? [] : [['match', 'peer', 'id']];
}

function isFeishuPeer(id: string, kind: string): boolean {
  if (kind === 'group') return /^oc_[^:]+:topic:[^:]+(?::sender:ou_[^:]+)?$/.test(id);
  return (kind === 'direct' || kind === 'dm') && /^[^:]+$/.test(id) && !/^o[cn]_/.test(id);
}
