import type { Repository, RepositoryFile } from '../../documents/repository';
import type { StateEntry } from '../../openclaw/state-entry';
import { stateEntryFor } from '../../openclaw/state-map';

/** A tracked file that the state map knows, with what the map says of it. */
export interface StateFile {
  readonly file: RepositoryFile;
  readonly statePath: string;
  readonly entry: StateEntry;
}

const example = /(?:^|\/)examples?\/|\.(?:example|sample|template)(?:\.[^/]*)?$/;

/** The tracked files that must not be, in path order. Samples, templates and encrypted files are none. */
export function trackedState({ files, config }: Repository): readonly StateFile[] {
  const parts = new Set(config?.files);
  const found: StateFile[] = [];
  for (const file of files) {
    const { statePath, path } = file;
    const entry = statePath === null ? null : stateEntryFor(statePath);
    if (statePath === null || entry?.git !== 'never' || example.test(statePath)) continue;
    if (file.form === 'encrypted' || file.form === 'template' || (entry.generic && parts.has(path))) continue;
    found.push({ file, statePath, entry });
  }
  return config || found.some(({ entry }) => isTelling(entry)) ? found : [];
}

/** Whether this is a state directory at all: it has a config, or tracks what only OpenClaw writes. */
export function isStateDirectory(repository: Repository): boolean {
  return repository.config !== null || trackedState(repository).length > 0;
}

/** A path that no other program has: OpenClaw's own layout, not a mere `.env` or `*.log`. */
function isTelling({ pattern, generic }: StateEntry): boolean {
  return (
    !generic && /^(?:agents|identity|openclaw\.json|clawdbot\.json|exec-approvals|credentials\/\*|state)/.test(pattern)
  );
}
