import type { RepositoryFile, Repository } from './repository';

/** The tracked `.openclaw-version` of a state directory: its own, else the repository's. */
export function releaseFile(repository: Repository): RepositoryFile | null {
  const own = repository.directory === '.' ? '' : `${repository.directory}/`;
  for (const prefix of [own, '']) {
    const file = repository.file(`${prefix}.openclaw-version`);
    if (file?.text != null) return file;
  }
  return null;
}
