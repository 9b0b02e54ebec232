import type { JsonPath } from '../model/pointer';
import { matchesPattern } from './path-pattern';
import { isWithin } from './release-order';

/**
 * A field that a release's schema has dropped, while the release itself still moves it in memory when it loads the file: then
 * `config validate` calls the file valid, whatever the field holds.
 */
interface LoadMigration {
  readonly path: string;
  /** First and last release seen to do so; no last one where the newest still did. */
  readonly since: string;
  readonly until?: string;
  /** A field beside which the old one is an error all the same. */
  readonly unless?: JsonPath;
  /** Fields of which one has to be there, or nothing is moved. */
  readonly beside?: readonly JsonPath[];
}

/** Asked of 2026.3.31, 2026.4.15, 2026.4.22 and 2026.4.29; 2026.3.24 (but for web search) and 2026.5.7 do none of it. */
const spring = { since: '2026.3.31', until: '2026.4.29' };
const april = { since: '2026.4.15', until: '2026.4.29' };
/** Asked of 2026.8.1 and 2026.9.6; the schema of 2026.7.35 still has these fields. */
const summer = { since: '2026.8.1' };

const talkFields = ['interruptOnSpeech', 'silenceTimeoutMs', 'provider', 'providers'];
const formerTalkFields = ['voiceId', 'voiceAliases', 'modelId', 'outputFormat', 'apiKey'];
const streaming = ['streamMode', 'streaming', 'chunkMode', 'blockStreaming', 'draftChunk', 'blockStreamingCoalesce'];

const fields: readonly (readonly [LoadMigration, readonly string[]])[] = [
  [{ path: '', ...summer, unless: ['agents', 'entries'] }, ['agents.list']],
  [
    { path: '', ...summer },
    ['agents.defaults.contextTokens', 'models.providers.*.contextWindow', 'models.providers.*.contextTokens'],
  ],
  [
    { path: '', ...spring },
    [
      'memorySearch',
      'heartbeat',
      'session.threadBindings.ttlHours',
      'channels.telegram.groupMentionsOnly',
      ...inChannels(['*'], ['threadBindings.ttlHours']),
      ...['openai', 'elevenlabs', 'microsoft', 'edge'].flatMap((name) => [
        `messages.tts.${name}`,
        `plugins.entries.voice-call.config.tts.${name}`,
      ]),
    ],
  ],
  [
    { path: '', ...april },
    [
      'audio.transcription',
      'agents.defaults.sandbox.perSession',
      'agents.list[].sandbox.perSession',
      'browser.relayBindHost',
      'browser.ssrfPolicy.allowPrivateNetwork',
      'tools.web.x_search.apiKey',
      'tools.web.search.apiKey',
      'tools.web.fetch.firecrawl',
      ...['brave', 'perplexity', 'grok', 'gemini', 'kimi'].map((name) => `tools.web.search.${name}`),
      ...formerTalkFields.map((name) => `talk.${name}`),
      ...inChannels(['telegram', 'discord', 'slack'], streaming),
      ...inChannels(['slack'], ['nativeStreaming', 'channels.*.allow']),
      ...inChannels(['googlechat'], ['streamMode', 'groups.*.allow']),
      ...inChannels(['discord'], ['guilds.*.channels.*.allow']),
    ],
  ],
  [
    // What it understands of `talk` is kept, and the rest of it dropped.
    { path: '', ...april, beside: [...talkFields, ...formerTalkFields].map((name) => ['talk', name]) },
    ['talk'],
  ],
  [{ path: '', since: '2026.4.29', until: '2026.4.29' }, ['agents.defaults.llm']],
  // Kept out of the config since 2026.4.25; asked: 2026.4.29, 2026.5.7, 2026.6.8 and 2026.7.1-2 take it, 2026.8.1 refuses it.
  [{ path: '', since: '2026.4.25', until: '2026.7.35' }, ['plugins.installs']],
  [
    { path: '', since: '2026.3.24', until: '2026.3.24' },
    ['apiKey', 'brave', 'gemini', 'grok', 'kimi', 'perplexity'].map((name) => `tools.web.search.${name}`),
  ],
];

const migrations: readonly LoadMigration[] = fields.flatMap(([migration, paths]) =>
  paths.map((path) => ({ ...migration, path })),
);

/** A value that the release's schema does not have, while the release itself translates it when it loads the file. */
const translatedValues = [
  {
    path: 'gateway.bind',
    values: ['0.0.0.0', '::', '[::]', '*', '127.0.0.1', 'localhost', '::1', '[::1]'],
    ...spring,
  },
  { path: 'browser.profiles.*.driver', values: ['extension'], ...april },
] as const;

/** Whether a release translates the value at `path` when it loads the file, so that `config validate` calls it valid. */
export function isMigratedValue(path: JsonPath, value: unknown, version: string): boolean {
  return (
    translatedValues.some(
      ({ values, ...each }) =>
        values.some((known) => known === value) && matchesPattern(each.path, path) && isIn(each, version),
    ) ||
    migrations.some((each) => !each.unless && !each.beside && matchesPattern(each.path, path) && isIn(each, version))
  );
}

/** Whether a release moves the field at `path` when it loads the file. `present` says whether another path is there too. */
export function isMigratedAtLoad(path: JsonPath, version: string, present: (path: JsonPath) => boolean): boolean {
  const migration = migrations.find((each) => matchesPattern(each.path, path) && isIn(each, version));
  if (!migration || (migration.unless && present(migration.unless))) return false;
  return migration.beside?.some(present) ?? true;
}

/**
 * Whether `path` lies below a field that a release moves when it loads the file and does not hold to the schema of its old place.
 * `agents.list` is apart: what is in it is held to the schema of its new place.
 */
export function isBelowMigrated(path: JsonPath, version: string, present: (path: JsonPath) => boolean): boolean {
  return path.some((_, length) => {
    const above = path.slice(0, length);
    return length > 0 && above.join('.') !== 'agents.list' && isMigratedAtLoad(above, version, present);
  });
}

function isIn({ since, until }: Pick<LoadMigration, 'since' | 'until'>, version: string): boolean {
  return isWithin(version, since, until);
}

function inChannels(channels: readonly string[], names: readonly string[]): readonly string[] {
  return channels.flatMap((channel) =>
    names.flatMap((name) => [`channels.${channel}.${name}`, `channels.${channel}.accounts.*.${name}`]),
  );
}
