import { posix } from 'node:path';
import type { Repository, RepositoryFile } from '../../documents/repository';
import { relativeTo, within } from '../../model/paths';
import type { StateEntry } from '../../openclaw/state-entry';
import { stateEntryFor } from '../../openclaw/state-map';

/** A tracked file that the state map knows, with what the map says of it. */
export interface StateFile {
  readonly file: RepositoryFile;
  /** Relative to the directory that holds the state. */
  readonly statePath: string;
  readonly entry: StateEntry;
}

const example = /(?:^|\/)examples?\/|\.(?:example|sample|template)(?:\.[^/.]*){0,8}$/;

const known = new WeakMap<Repository, readonly StateFile[]>();

/** The tracked files that must not be, in path order. Samples, templates, encrypted files and repositories of their own are none. */
export function trackedState(repository: Repository): readonly StateFile[] {
  const state = known.get(repository) ?? findState(repository);
  known.set(repository, state);
  return state;
}

function findState(repository: Repository): readonly StateFile[] {
  const { files, config } = repository;
  const parts = new Set(config?.files);
  const beside = besideConfig(repository);
  const found: StateFile[] = [];
  for (const file of files) {
    const {
      path,
      entry: { kind },
    } = file;
    const statePath = file.statePath ?? beside(path);
    const entry = statePath === null || kind === 'submodule' ? null : stateEntryFor(statePath);
    if (statePath === null || entry?.git !== 'never' || example.test(statePath)) continue;
    if (file.statePath === null && !isTelling(entry)) continue;
    if (file.form === 'encrypted' || file.form === 'template' || (entry.generic && parts.has(path))) continue;
    found.push({ file, statePath, entry });
  }
  return config || found.some(({ entry }) => isTelling(entry)) ? found : [];
}

/** Where the config alone lies in a directory of its own (`config/`, `openclaw/`), the state may stand beside that directory. */
function besideConfig({ directory }: Repository): (path: string) => string | null {
  const parent = posix.dirname(directory);
  if (!['config', 'openclaw'].includes(posix.basename(directory))) return () => null;
  return (path) => (within(parent, path) ? relativeTo(parent, path) : null);
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
