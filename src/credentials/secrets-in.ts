import { credentialsIn, type FoundCredential } from './credentials-in';
import type { Encoding } from './decoded-runs';
import { encodedIn } from './encoded-in';
import { withoutCovered } from './overlap';
import type { FoundPrivateKey } from './private-key';
import { privateKeysIn } from './private-keys-in';

interface Reading {
  /** What it is, decoded. */
  readonly value: string;
  /** How it is written, or null where it stands as it is. */
  readonly encoding: Encoding | null;
}

export type ReadCredential = FoundCredential & Reading;
export type ReadPrivateKey = FoundPrivateKey & Reading;

export interface SecretsIn {
  readonly credentials: readonly ReadCredential[];
  readonly privateKeys: readonly ReadPrivateKey[];
}

/** Every credential and private key that a text gives away by its format, as it stands or decoded once, each list in order. Linear. */
export function secretsIn(text: string): SecretsIn {
  const reading = ({ offset, length }: FoundCredential['span']): Reading => ({
    value: text.slice(offset, offset + length),
    encoding: null,
  });
  const credentials = credentialsIn(text).map((found) => ({ ...found, ...reading(found.span) }));
  const privateKeys = privateKeysIn(text).map((found) => ({ ...found, ...reading(found.span) }));
  const encoded = encodedIn(text);
  // Some credentials are base64 of others: what stands there as it is tells of it, and so do the keys.
  const plain = [...credentials, ...privateKeys];
  return {
    credentials: [...credentials, ...withoutCovered(encoded.credentials, plain)].sort(inOrder),
    privateKeys: [...privateKeys, ...withoutCovered(encoded.privateKeys, plain)].sort(inOrder),
  };
}

function inOrder(a: FoundCredential | FoundPrivateKey, b: FoundCredential | FoundPrivateKey): number {
  return a.span.offset - b.span.offset;
}
