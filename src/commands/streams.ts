/** What the command line reads from and writes to: the process's own, or a test's. */
export interface Streams {
  /** All of standard input, up to a limit. */
  readonly readInput: (limitBytes: number) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard output is a terminal that wants colour. */
  readonly color: boolean;
}

/** The world a command runs in, handed in by the door. */
export interface World {
  readonly streams: Streams;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the current directory. */
  readonly directory: string;
}

/** Exit codes, public API: pass, findings at or above `fail-on`, wrong usage or settings, could not check. */
export const exitCodes = { pass: 0, fail: 1, usage: 2, incomplete: 3 } as const;
