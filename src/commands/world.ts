import type { Environment } from '../model/environment';

/** What the command line reads from and writes to: the process's own, or a test's. */
export interface Streams {
  /** All of standard input, up to a limit. */
  readonly readInput: (limitBytes: number) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Asks for yes or no; null where nobody is there to answer: standard input or output is no terminal. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
  /** Whether standard output is a terminal that wants colour. */
  readonly color: boolean;
}

/** The world a command runs in, handed in by the door. */
export interface World {
  readonly streams: Streams;
  readonly environment: Environment;
  /** The day by the clock, UTC, as `2026-01-31`. */
  readonly today: string;
  /** Absolute path of the current directory. */
  readonly directory: string;
}
