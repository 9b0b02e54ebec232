/** The OpenClaw release a state directory is judged by, and how it is known. */
export interface JudgedRelease {
  /** A version from the table of known releases, such as `2026.9.6`. */
  readonly version: string;
  readonly from: ReleaseEvidence;
  /** False where the evidence names a beta or an unknown version and a neighbour stands in for it. */
  readonly exact: boolean;
  /** What the evidence said, where that is not `version` itself. */
  readonly stated: string | null;
}

export type ReleaseEvidence = 'input' | 'file' | 'stamp' | 'wizard' | 'shape' | 'newest';

/** Whether somebody said which release it is, rather than the shape of the configuration or nothing at all. */
export function isStated({ from }: JudgedRelease): boolean {
  return from !== 'shape' && from !== 'newest';
}

/** Whether the release is only a guess: then a field that some other known release accepts is no error. */
export function isGuess(release: JudgedRelease): boolean {
  return !release.exact || !isStated(release);
}
