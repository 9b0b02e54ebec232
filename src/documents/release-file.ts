import { inside } from '../model/paths';
import type { RepositoryFile, Repository } from './repository';

/** The tracked `.openclaw-version` of a state directory: its own, else the repository's. */
export function releaseFile(repository: Repository): RepositoryFile | null {
  for (const directory of [repository.directory, '.']) {
    const file = repository.file(inside(directory, '.openclaw-version'));
    if (file?.text != null) return file;
  }
  return null;
}
