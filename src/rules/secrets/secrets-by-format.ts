import { credentialsIn, mayHoldCredential, type FoundCredential } from '../../credentials/credentials-in';
import type { FoundPrivateKey } from '../../credentials/private-key';
import { privateKeysIn } from '../../credentials/private-keys-in';
import type { RepositoryFile } from '../../documents/repository';

export interface FormatFindings {
  readonly credentials: readonly FoundCredential[];
  readonly privateKeys: readonly FoundPrivateKey[];
}

const nothing: FormatFindings = { credentials: [], privateKeys: [] };
const asked = new WeakMap<RepositoryFile, FormatFindings>();

/** The credentials and private keys that a file's text gives away by their format. Worked out once a file; most files are never decoded. */
export function secretsByFormat(file: RepositoryFile): FormatFindings {
  let known = asked.get(file);
  if (!known) asked.set(file, (known = look(file)));
  return known;
}

function look(file: RepositoryFile): FormatFindings {
  // The text is asked for last: it is decoded then.
  if (!file.bytes || !mayHoldCredential(file.bytes)) return nothing;
  return file.text === null
    ? nothing
    : { credentials: credentialsIn(file.text), privateKeys: privateKeysIn(file.text) };
}
