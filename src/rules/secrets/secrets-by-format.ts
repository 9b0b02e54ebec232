import { credentialsIn, mayHoldCredential, type FoundCredential } from '../../credentials/credentials-in';
import type { FoundPrivateKey } from '../../credentials/private-key';
import { privateKeysIn } from '../../credentials/private-keys-in';
import type { RepositoryFile } from '../../documents/repository';
import type { Span } from '../../model/location';
import type { Place } from '../rule';

export interface FormatFindings {
  readonly credentials: readonly FoundCredential[];
  readonly privateKeys: readonly FoundPrivateKey[];
}

const nothing: FormatFindings = { credentials: [], privateKeys: [] };
const asked = new WeakMap<RepositoryFile, FormatFindings>();

/** The credentials and private keys that what is legible of a file gives away by their format. Worked out once a file; most files are never decoded. */
export function secretsByFormat(file: RepositoryFile): FormatFindings {
  let known = asked.get(file);
  if (!known) asked.set(file, (known = look(file)));
  return known;
}

function look(file: RepositoryFile): FormatFindings {
  const { content } = file.entry;
  // What is legible is asked for last: it is decoded then.
  if (content.kind !== 'bytes' || !mayHoldCredential(content.bytes) || file.legible === null) return nothing;
  return { credentials: credentialsIn(file.legible), privateKeys: privateKeysIn(file.legible) };
}

/** The place of a finding by format: where it stands, or the file where that has no lines. */
export function placeIn({ path, form }: RepositoryFile, span: Span): Place {
  return form === 'binary' ? { kind: 'file', path } : { kind: 'span', path, span };
}

/** What stands there. */
export function legibleIn(file: RepositoryFile, { offset, length }: Span): string {
  return (file.legible ?? '').slice(offset, offset + length);
}
