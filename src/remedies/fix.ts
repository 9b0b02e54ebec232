import type { FiledFinding } from '../findings/filing';
import type { Finding } from '../model/finding';
import type { Edit } from '../model/remedy';
import { severityRank } from '../model/severity';
import type { JudgedState } from './judged-state';
import { TrackedPaths } from './tracked-paths';

/** A finding that can be mended without thought, and how. */
export interface Fix {
  readonly filed: FiledFinding;
  readonly edits: readonly Edit[];
  /** Paths that git is to forget; they stay on disk. */
  readonly untracked: readonly string[];
}

/** What can be mended mechanically, in the order of the findings. A note says that all may be well, so it is left alone. */
export function fixesOf({ findings, snapshot }: JudgedState): readonly Fix[] {
  const tracked = new TrackedPaths(snapshot);
  return findings
    .filter(({ finding }) => severityRank(finding.severity) < severityRank('note'))
    .map((filed) => ({ filed, edits: editsOf(filed.finding), untracked: tracked.namedBy(filed.finding.remedy) }))
    .filter(({ edits, untracked }) => edits.length + untracked.length > 0);
}

/** The files a fix writes to. */
export function filesOf({ edits }: Fix): readonly string[] {
  return [...new Set(edits.map(({ path }) => path))];
}

function editsOf({ remedy }: Finding): readonly Edit[] {
  return remedy.kind === 'edit' ? remedy.edits : [];
}
