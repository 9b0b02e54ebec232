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
  { path: 'agents.defaults.sandbox.perSession', from: '2026.4.15', until: '2026.4.29' },
  { path: 'channels.telegram.streamMode', from: '2026.4.15', until: '2026.4.29' },
  { path: 'memorySearch', from: '2026.4.15', until: '2026.4.15' },
  { path: 'heartbeat', from: '2026.4.15', until: '2026.4.15' },
  { path: 'session.threadBindings.ttlHours', from: '2026.4.15', until: '2026.4.15' },
];

/**
 * Whether a release moves the field at `path` when it loads the file. `present` says whether another path is there too.
 * `gateway.bind: "0.0.0.0"`, which 2026.4.15 also moves, is a value and not among these.
 */
export function isMigratedAtLoad(path: JsonPath, version: string, present: (path: JsonPath) => boolean): boolean {
  const migration = migrations.find((each) => matchesPattern(each.path, path) && isWithin(version, each));
  return migration !== undefined && !(migration.unless && present(migration.unless));
}

function isWithin(text: string, { from, until }: LoadMigration): boolean {
  const [version, first, last] = [text, from, until].map(parseVersion);
  if (!version || !first || !last) return false;
  return compareVersions(first, version) <= 0 && compareVersions(version, last) <= 0;
}
