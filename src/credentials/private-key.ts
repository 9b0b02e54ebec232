/** A private key and where it stands: 0-based UTF-16 offset and length. */
export interface FoundPrivateKey {
  readonly kind: PrivateKeyKind;
  /** Whether a passphrase guards it; false also where the format does not tell. */
  readonly encrypted: boolean;
  /** False where its format has a checksum and this is another one: it was mistyped, or made up. */
  readonly certain: boolean;
  readonly span: { readonly offset: number; readonly length: number };
}

export type PrivateKeyKind = 'pem' | 'openssh' | 'pgp' | 'putty' | 'age' | 'nostr' | 'jwk';

/** What each kind is called, with its article. */
export const privateKeyNames: Readonly<Record<PrivateKeyKind, string>> = {
  pem: 'a private key (PEM)',
  openssh: 'an OpenSSH private key',
  pgp: 'a PGP private key',
  putty: 'a PuTTY private key',
  age: 'an age secret key',
  nostr: 'a Nostr private key',
  jwk: 'a private JSON Web Key',
};
