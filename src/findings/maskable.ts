import { credentialsIn } from '../credentials/credentials-in';
import { Sealed } from '../model/sealed';

/** Shorter values are left alone: who chooses what a log blanks out could blank out its words. In UTF-16 units. */
const shortest = 16;

/** So much of a text is looked through, in UTF-16 units; no credential that a format gives away is nearly as long. */
const searched = 4096;

/** The credentials in what tells a finding apart that a log may be told to blank out: those of an issuer's format, checksum and all. */
export function maskable(identity: string): readonly Sealed[] {
  const text = identity.slice(0, searched);
  return credentialsIn(text, 10)
    .filter(({ span, certain }) => certain && span.length >= shortest)
    .map(({ span }) => new Sealed(text.slice(span.offset, span.offset + span.length)));
}
