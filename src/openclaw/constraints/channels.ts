import type { JsonPath } from '../../model/pointer';
import type { ConfigValue } from '../config-value';
import { builtInChannels, knownChannels, namesChannel } from '../known-channels';
import { isSince, isWithin } from '../release-order';
import { refusedSince, type Broken, type Constraint, type Era, type Where } from './constraint';
import { isNamedByPlugins } from './plugin-names';
import { perAgent } from './roster';
import { below, containersIn, isCompleted, itemsOf, membersOf, textOf } from './values';

const unknown = 'is no channel that the release knows';
const named =
  'is no channel that the release brings, and works only where the plugin that the config names is installed on the host';

/** What OpenClaw asks of channels and of what names them. */
export const channelConstraints: readonly Constraint[] = [
  {
    id: 'unknown-channel',
    about: 'reference',
    at: ['channels'],
    broken: strangers(false),
    eras: refusedSince(),
    says: unknown,
    remedy: 'Correct the name, or install its plugin and name it in plugins.entries.',
    origin: 'schemas.md (e) 44; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'unknown-channel-of-plugin',
    about: 'reference',
    at: ['channels'],
    broken: strangers(true),
    eras: [{ since: '2026.1.24', severity: 'warning' }],
    says: named,
    remedy: 'Make sure that the plugin is installed, or remove the channel.',
    origin:
      'schemas.md (d); openclaw 2026.9.6 io.snapshot-preparation warns; releases without the marker "stale channel plugin config" refuse it while the plugin is not installed',
  },
  {
    id: 'unknown-heartbeat-target',
    about: 'reference',
    at: perAgent('heartbeat.target'),
    broken: (target, where) => {
      const name = textOf(target);
      return name === null || isTarget(name, where) || isNamedByPlugins(where, name) ? [] : [[]];
    },
    eras: refusedSince(),
    says: 'must be "last", "none" or a channel that the release knows',
    remedy: 'Correct the name of the channel.',
    origin: 'schemas.md (e) 15; marker in dist of 2026.1.29 to 2026.9.6',
  },
  {
    id: 'unknown-heartbeat-target-of-plugin',
    about: 'reference',
    at: perAgent('heartbeat.target'),
    broken: (target, where) => {
      const name = textOf(target);
      return name === null || isTarget(name, where) || !isNamedByPlugins(where, name) ? [] : [[]];
    },
    eras: [{ since: '2026.1.24', severity: 'warning' }],
    says: named,
    remedy: 'Make sure that the plugin is installed, or name another channel.',
    origin: 'schemas.md (e) 15; every release refuses it while the plugin is not installed',
  },
  {
    id: 'channel-acp-binding',
    about: 'value',
    at: ['channels'],
    broken: acpBindings,
    eras: refusedSince('2026.3.28'),
    says: 'was removed; bindings stand in the list "bindings" at the top',
    remedy: 'Write it as an element of the top-level "bindings" with "type": "acp".',
    origin: 'schemas.md (e) 45; marker in dist of 2026.3.28 to 2026.9.6, not of 2026.3.24',
  },
  {
    id: 'dm-open-without-star',
    about: 'conflict',
    at: ['channels.*', 'channels.*.accounts.*'],
    broken: senders('open', (list) => !list.includes('*')),
    eras: dmEras('2026.1.24'),
    says: 'is "open" without "*" in allowFrom, so that messages of everybody else are dropped',
    remedy: 'Add "*" to allowFrom, or choose another policy.',
    origin: 'schemas.md (e) 47: an error to 2026.3.31 (asked), a warning since 2026.6.9, silence between',
  },
  {
    id: 'dm-allowlist-empty',
    about: 'conflict',
    at: ['channels.*', 'channels.*.accounts.*'],
    broken: senders('allowlist', (list) => list.length === 0),
    eras: dmEras('2026.2.26'),
    says: 'is "allowlist" with nobody in allowFrom, so that all messages are dropped',
    remedy: 'Name the senders in allowFrom, or choose another policy.',
    origin:
      'schemas.md (e) 47: an error to 2026.3.31 (asked; marker since 2026.2.26), a warning since 2026.6.9, silence between',
  },
];

/** A warning of ours, where it is none of the release. */
function dmEras(since: string): readonly Era[] {
  return [
    { since, until: '2026.3.31', severity: 'error' },
    { since: '2026.4.1', severity: 'warning' },
  ];
}

function strangers(ofPlugins: boolean): Broken {
  return (channels, where) =>
    Array.from(membersOf(channels)).flatMap(([key]): JsonPath[] => {
      const name = key.trim();
      if (name === '' || knownChannels(where.release).has(name)) return [];
      return isNamedByPlugins(where, name) === ofPlugins ? [[key]] : [];
    });
}

/** The target `owner`: in dist of 2026.8.1, not of 2026.7.1-2. */
const ownerSince = '2026.8.1';

function isTarget(name: string, { release }: Where): boolean {
  const target = name.trim().toLowerCase();
  if (target === 'owner' && isSince(release, ownerSince)) return true;
  return target === 'last' || target === 'none' || namesChannel(release, target);
}

/** The first hundred: one that is found tells of the rest. */
function acpBindings(channels: ConfigValue): readonly JsonPath[] {
  const found: JsonPath[] = [];
  for (const container of containersIn(channels)) {
    const acp = below(container.value, 'bindings', 'acp');
    if (acp?.type === 'object' || acp?.type === 'array') found.push([...container.path, 'bindings', 'acp']);
    if (found.length >= 100) break;
  }
  return found;
}

/** An account takes policy and list of its channel where it has none; `dm.policy` and `dm.allowFrom` are the older spelling. */
function senders(policy: string, offends: (list: readonly string[]) => boolean): Broken {
  return (place, where) => {
    if (place.type !== 'object' || isExempt(String(where.path[1]), policy, where)) return [];
    if (isOff(place) || where.maySupply([...where.path, 'allowFrom'])) return [];
    const parent = where.path.length > 2 ? below(where.root, ...where.path.slice(0, 2)) : undefined;
    const own = policyAt(place) ?? policyAbove(place, parent, where);
    if (textOf(own?.value) !== policy || !own) return [];
    const list = listAt(place) ?? listAt(parent);
    const texts = itemsOf(list).map((item) =>
      isCompleted(item) ? '*' : String('value' in item ? item.value : '').trim(),
    );
    return offends(texts.filter((text) => text !== '')) ? [own.path] : [];
  };
}

/** What is no channel, or keeps its senders elsewhere (openclaw 2026.9.6, channel catalog), or was no built-in channel while those were refused. */
function isExempt(channel: string, policy: string, { release }: Where): boolean {
  if (['defaults', 'modelByChannel', 'matrix'].includes(channel) || (channel === 'qqbot' && policy === 'open'))
    return true;
  return !isSince(release, '2026.4.1') && !builtInChannels(release).has(channel);
}

function isOff(place: ConfigValue): boolean {
  const enabled = below(place, 'enabled');
  return enabled?.type === 'boolean' && enabled.value === false;
}

/** The policy of the channel, told at an account's list: only these releases and channels hold the two together (asked: 2026.3.24 and 2026.3.31). */
function policyAbove(place: ConfigValue, channel: ConfigValue | undefined, { path, release }: Where): Policy | null {
  const together = isWithin(release, '2026.3.22', '2026.3.31') && ['discord', 'slack'].includes(String(path[1]));
  const policy = together && channel && below(place, 'allowFrom') ? policyAt(channel) : null;
  return policy && { value: policy.value, path: ['allowFrom'] };
}

interface Policy {
  readonly value: ConfigValue;
  readonly path: JsonPath;
}

function policyAt(place: ConfigValue): Policy | null {
  const [value, older] = [below(place, 'dmPolicy'), below(place, 'dm', 'policy')];
  if (value) return { value, path: ['dmPolicy'] };
  return older ? { value: older, path: ['dm', 'policy'] } : null;
}

function listAt(place: ConfigValue | undefined): ConfigValue | undefined {
  return below(place, 'allowFrom') ?? below(place, 'dm', 'allowFrom');
}
