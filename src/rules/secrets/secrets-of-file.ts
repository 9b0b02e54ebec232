import type { Issuer } from '../../credentials/issuer';
import { privateKeyNames } from '../../credentials/private-key';
import type { Repository, RepositoryFile } from '../../documents/repository';
import { secretsByFormat } from './secrets-by-format';
import { secretsByPlace, secretsInFile } from './secrets-by-place';

/** A secret, wherever it stands and however it is known. */
export interface AnySecret {
  readonly value: string;
  /** What it is, in words of ours: `an Anthropic API key`, `a credential`. */
  readonly what: string;
  readonly issuer: Issuer | null;
}

/**
 * Every secret of a file by itself, those at a place made for one first.
 * @param part whether the config is made of it
 */
export function* secretsOfFile(file: RepositoryFile, part: boolean): Iterable<AnySecret> {
  yield* secretsInFile(file, part);
  yield* secretsByFormatOf(file);
}

/** The value of every secret that a state directory holds. */
export function* secretValues(repository: Repository): Iterable<string> {
  for (const { value } of secretsByPlace(repository)) yield value;
  for (const file of repository.files) for (const { value } of secretsByFormatOf(file)) yield value;
}

function* secretsByFormatOf(file: RepositoryFile): Iterable<AnySecret> {
  const { credentials, privateKeys } = secretsByFormat(file);
  for (const { value, issuer, certain } of credentials) if (certain) yield { value, issuer, what: issuer.name };
  for (const { value, kind, encrypted } of privateKeys) {
    if (!encrypted) yield { value, issuer: null, what: privateKeyNames[kind] };
  }
}
