import { isSince, isWithin } from './release-order';
import { schemaNode, schemaOf } from './schema-table';

/** Keys of `channels` that are no channel (all releases). */
const settings = ['defaults', 'modelByChannel'];

/** Channels of bundled plugins that the schemas up to 2026.3.24 leave out (openclaw.plugin.json of 2026.1.29, 2026.2.9 and 2026.3.24). */
const unlisted = {
  until: '2026.3.24',
  names: [
    'feishu',
    'line',
    'matrix',
    'mattermost',
    'nextcloud-talk',
    'nostr',
    'synology-chat',
    'tlon',
    'twitch',
    'zalo',
    'zalouser',
  ],
};

/** In the schemas since 2026.4.15, and in no release (asked: 2026.4.15 to 2026.9.6 call it unknown). */
const unpublished = 'qa-channel';

/** Other names for channels where one is chosen (openclaw 2026.9.6, channel metadata). */
const aliases: Readonly<Record<string, string>> = {
  lark: 'feishu',
  gchat: 'googlechat',
  'google-chat': 'googlechat',
  imsg: 'imessage',
  'internet-relay-chat': 'irc',
  teams: 'msteams',
  'nc-talk': 'nextcloud-talk',
  nc: 'nextcloud-talk',
  'twitch-chat': 'twitch',
  zl: 'zalo',
  zlu: 'zalouser',
};

const listed = new Map<number, ReadonlySet<string>>();
const known = new Map<string, ReadonlySet<string>>();

/** The keys that the schema of a release names in `channels`. Throws a RangeError for a release that is not known. */
function listedChannels(release: string): ReadonlySet<string> {
  const root = schemaOf(release);
  const earlier = listed.get(root.number);
  if (earlier) return earlier;
  const number = root.properties?.['channels'];
  const found = new Set(number === undefined ? [] : namesIn(number));
  listed.set(root.number, found);
  return found;
}

/** The channels whose schemas are part of the release's own: to 2026.3.24 those that it names, and to 2026.3.31 the same ones (asked). */
export function builtInChannels(release: string): ReadonlySet<string> {
  return listedChannels(isSince(unlisted.until, release) ? release : unlisted.until);
}

/** Whether a release lets pass whatever a channel of a plugin holds, although its schema names the channel's fields (asked: 2026.3.31). */
export function isUncheckedChannel(release: string, channel: string): boolean {
  return (
    isWithin(release, '2026.3.28', '2026.3.31') && !settings.includes(channel) && !builtInChannels(release).has(channel)
  );
}

/** The keys that a release takes in `channels`. Throws a RangeError for a release that is not known. */
export function knownChannels(release: string): ReadonlySet<string> {
  const earlier = known.get(release);
  if (earlier) return earlier;
  const more = isSince(unlisted.until, release) ? unlisted.names : [];
  const found = new Set([...settings, ...listedChannels(release), ...more]);
  found.delete(unpublished);
  known.set(release, found);
  return found;
}

/** Whether a lower-case word names a channel of a release, by its id or another name. Throws as `knownChannels`. */
export function namesChannel(release: string, word: string): boolean {
  const id = Object.hasOwn(aliases, word) ? aliases[word] : word;
  return id !== undefined && !settings.includes(id) && knownChannels(release).has(id);
}

function namesIn(number: number): readonly string[] {
  const node = schemaNode(number);
  return [
    ...Object.keys(node.properties ?? {}),
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].flatMap((branch) => namesIn(branch)),
  ];
}
