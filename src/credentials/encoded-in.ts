import { credentialsIn, holdsCandidate, type FoundCredential } from './credentials-in';
import { decodedRuns, type Encoding } from './decoded-runs';
import { percentRuns } from './percent-runs';
import type { FoundPrivateKey } from './private-key';
import { privateKeysIn } from './private-keys-in';

interface Decoding {
  readonly encoding: Encoding;
  /** What it is, decoded. */
  readonly value: string;
  /** Where the encoded part stands: 0-based UTF-16 offset and length. */
  readonly span: FoundCredential['span'];
}

export interface EncodedSecrets {
  readonly credentials: readonly (FoundCredential & Decoding)[];
  readonly privateKeys: readonly (FoundPrivateKey & Decoding)[];
}

/** Credentials and private keys that a text holds in base64, in hexadecimal digits or percent-encoded: decoded once. Linear. */
export function encodedIn(text: string): EncodedSecrets {
  const bytes = Buffer.from(text, 'latin1');
  const credentials: (FoundCredential & Decoding)[] = [];
  const privateKeys: (FoundPrivateKey & Decoding)[] = [];
  for (const runs of [decodedRuns, percentRuns]) {
    for (const { encoding, bytes: plain, placeOf } of runs(bytes)) {
      if (!holdsCandidate(plain)) continue;
      const decoded = Buffer.from(plain).toString('latin1');
      const placed = (span: FoundCredential['span']): Decoding => ({
        encoding,
        value: decoded.slice(span.offset, span.offset + span.length),
        span: placeOf(span),
      });
      for (const found of credentialsIn(decoded)) credentials.push({ ...found, ...placed(found.span) });
      for (const found of privateKeysIn(decoded)) privateKeys.push({ ...found, ...placed(found.span) });
    }
  }
  return { credentials, privateKeys };
}
