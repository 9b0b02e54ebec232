/** One kind of path in OpenClaw's state directory. */
export interface StateEntry {
  /** Relative to the state directory: `*` within a segment, `**` any number of segments. */
  readonly pattern: string;
  readonly eras: readonly Era[];
  /** In a few words, to follow "holds": `session transcripts`. */
  readonly holds: string;
  readonly secret: boolean;
  /** Conversations or personal data, of other people too. */
  readonly private: boolean;
  readonly git: 'track' | 'may' | 'never';
  /** How grave it is that git tracks it; null where it may. */
  readonly severity: 'error' | 'warning' | null;
  readonly class: StateClass;
  /** A name that people use for their own things too: not by itself a sign of OpenClaw. */
  readonly generic: boolean;
  /** Paths that stand for it. */
  readonly samples: readonly string[];
}

/**
 * What a release keeps where: `json` as 2026.2.9 (JSON stores, no secret references), `references` as 2026.4.15 (JSON stores, secret
 * references), `mixed` as 2026.7.1 (JSON stores, and databases beside them), `sqlite` as 2026.9.6 (databases; JSON stores are only sources of
 * migration).
 */
export type Era = 'json' | 'references' | 'mixed' | 'sqlite';

export const stateClasses = [
  'config',
  'config-copy',
  'archives',
  'environment',
  'credentials',
  'contacts',
  'identity',
  'databases',
  'auth-profiles',
  'model-catalog',
  'sessions',
  'agent-logs',
  'logs',
  'scheduled',
  'queues',
  'channel-keys',
  'channel-state',
  'media',
  'browser',
  'workspace',
  'sandbox',
  'install',
  'cache',
  'user-code',
] as const;
export type StateClass = (typeof stateClasses)[number];
