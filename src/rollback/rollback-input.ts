/** What a rollback plan is made from. Paths are relative to the state directory, with `/`. */
export interface RollbackInput {
  /** Id of the commit to restore from, in full. */
  readonly commit: string;
  /** Whether the configuration there passes the schema of `release`; null where that could not be told. */
  readonly passes: boolean | null;
  /** The OpenClaw release in use on the host, such as `2026.9.6`. */
  readonly release: string;
  /** Path of the main config. */
  readonly config: string;
  /** The config and its includes, as far as they differ between the head and `commit`. */
  readonly files: readonly ChangedFile[];
  /** The effective config at `commit`, and at the head. */
  readonly restored: ConfigTraits;
  readonly current: ConfigTraits;
}

/** A file that is not the same on both sides; sizes in bytes, null where it is not there. */
export interface ChangedFile {
  readonly path: string;
  readonly bytesRestored: number | null;
  readonly bytesCurrent: number | null;
}

/** What OpenClaw looks at when it decides whether a config was damaged; null where it could not be read. */
export interface ConfigTraits {
  readonly meta: boolean | null;
  readonly gatewayMode: boolean | null;
}
