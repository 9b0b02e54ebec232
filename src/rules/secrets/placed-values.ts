import type { PastFile, Repository } from '../../documents/repository';
import { secretsByPlace, secretsInFile } from './secrets-by-place';

/** The value of every secret that its place tells, in whatever format: in these state directories, and in what only history holds. */
export function* placedValues(repositories: readonly Repository[], past: readonly PastFile[]): Iterable<string> {
  for (const repository of repositories) for (const { value } of secretsByPlace(repository)) yield value;
  for (const { file, part } of past) for (const { value } of secretsInFile(file, part)) yield value;
}
