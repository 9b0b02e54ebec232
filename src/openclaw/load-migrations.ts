import type { JsonPath } from '../model/pointer';
import { matchesPattern } from './path-pattern';
import { compareVersions, parseVersion } from './release-order';

/**
 * A field that a release's schema has dropped, while the release itself still moves it in memory when it loads the file: then
 * `config validate` calls the file valid, with a warning.
 */
interface LoadMigration {
  readonly path: string;
  /** First and last release seen to do so. */
  readonly from: string;
  readonly until: string;
  /** A field beside which the old one is an error all the same. */
  readonly unless?: JsonPath;
}

/** Newer than any release: the migration was still there in the newest one looked at. */
const still = '2099.1.1';

/**
 * Measured with `config validate` of the releases named: 2026.4.15 and 2026.4.22 to 2026.4.29 (gone in 2026.5.7, so taken to end with
 * April), 2026.4.15 alone, and 2026.8.1 or 2026.9.6.
 */
const migrations: readonly LoadMigration[] = [
  { path: 'agents.list', from: '2026.8.1', until: still, unless: ['agents', 'entries'] },
  { path: 'agents.defaults.contextTokens', from: '2026.9.6', until: still },
  { path: 'models.providers.*.contextWindow', from: '2026.9.6', until: still },
  { path: 'models.providers.*.contextTokens', from: '2026.9.6', until: still },
  { path: 'talk.voiceId', from: '2026.4.15', until: '2026.4.29' },
  { path: 'talk.apiKey', from: '2026.4.15', until: '2026.4.29' },
  { path: 'messages.tts.elevenlabs', from: '2026.4.15', until: '2026.4.29' },
  { path: 'tools.web.search.brave', from: '2026.4.15', until: '2026.4.29' },
  { path: 'tools.web.search.perplexity', from: '2026.4.15', until: '2026.4.15' },
  { path: 'agents.defaults.sandbox.perSession', from: '2026.4.15', until: '2026.4.29' },
  { path: 'channels.telegram.streamMode', from: '2026.4.15', until: '2026.4.29' },
  { path: 'memorySearch', from: '2026.4.15', until: '2026.4.15' },
  { path: 'heartbeat', from: '2026.4.15', until: '2026.4.15' },
  { path: 'session.threadBindings.ttlHours', from: '2026.4.15', until: '2026.4.15' },
];

/** A value that the release's schema does not have, while the release itself translates it when it loads the file. */
const translatedValues = [{ path: 'gateway.bind', value: '0.0.0.0', from: '2026.4.15', until: '2026.4.15' }] as const;

/** Whether a release translates the value at `path` when it loads the file, so that `config validate` calls it valid. */
export function isMigratedValue(path: JsonPath, value: unknown, version: string): boolean {
  return translatedValues.some(
    (each) => each.value === value && matchesPattern(each.path, path) && isWithin(version, each),
  );
}

/** Whether a release moves the field at `path` when it loads the file. `present` says whether another path is there too. */
export function isMigratedAtLoad(path: JsonPath, version: string, present: (path: JsonPath) => boolean): boolean {
  const migration = migrations.find((each) => matchesPattern(each.path, path) && isWithin(version, each));
  return migration !== undefined && !(migration.unless && present(migration.unless));
}

function isWithin(text: string, { from, until }: Pick<LoadMigration, 'from' | 'until'>): boolean {
  const [version, first, last] = [text, from, until].map(parseVersion);
  if (!version || !first || !last) return false;
  return compareVersions(first, version) <= 0 && compareVersions(version, last) <= 0;
}
