import type { Finding } from './finding';

/** What it means for one configuration that OpenClaw goes from one release to another. It never takes part in the verdict. */
export interface ReleaseMove {
  /** The release judged by until now, such as `2026.4.15`. */
  readonly from: string;
  readonly to: string;
  /** What `to` refuses at places that `from` takes: errors of the families `schema` and `startup`. */
  readonly breaks: readonly Finding[];
  /** What `from` refuses at places that `to` takes. */
  readonly mends: readonly Finding[];
}
