import { processorTime } from '../processor-time';
import { mayHoldCredential } from '../../src/credentials/credentials-in';
import { privateKeysIn } from '../../src/credentials/private-keys-in';
import { fillTemplate } from '../../src/credentials/sample';

const armor = (label: string, body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
const body = fillTemplate('{b64}\n{b64}\n{b40}==');
const secret = fillTemplate('{w43}');
const putty = (cipher: string): string =>
  `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: ${cipher}\nPublic-Lines: 1\n${fillTemplate('{b64}')}\nPrivate-Lines: 1\n${fillTemplate('{b48}', 2)}\nPrivate-MAC: ${fillTemplate('{h64}')}\n`;
const kinds = (text: string): readonly string[] =>
  privateKeysIn(text).map((key) => key.kind + (key.encrypted ? ' encrypted' : ''));

describe('privateKeysIn', () => {
  it.each([
    ['PKCS #8', armor('PRIVATE KEY', body), 'pem'],
    ['RSA', armor('RSA PRIVATE KEY', body), 'pem'],
    ['EC', armor('EC PRIVATE KEY', body), 'pem'],
    ['encrypted PKCS #8', armor('ENCRYPTED PRIVATE KEY', body), 'pem encrypted'],
    [
      'an old encrypted form',
      armor('RSA PRIVATE KEY', `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${body}`),
      'pem encrypted',
    ],
    ['OpenSSH', armor('OPENSSH PRIVATE KEY', ['b3BlbnNzaC1rZXktdjEAAAAABG5vbmU', 'AAAA', body].join('')), 'openssh'],
    [
      'OpenSSH with a passphrase',
      armor('OPENSSH PRIVATE KEY', ['b3BlbnNzaC1rZXktdjEAAAAACmFlczI1', body].join('')),
      'openssh encrypted',
    ],
    ['OpenPGP', armor('PGP PRIVATE KEY BLOCK', body), 'pgp'],
    ['in JSON', JSON.stringify({ key: armor('PRIVATE KEY', body) }), 'pem'],
    ['PuTTY', putty('none'), 'putty'],
    ['PuTTY with a passphrase', putty('aes256-cbc'), 'putty encrypted'],
    ['age', fillTemplate(['AGE-SECRET', '-KEY-1{Z52}{#bech32}'].join('')), 'age'],
    ['a JSON Web Key', JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', x: secret, d: secret }] }), 'jwk'],
    ['a JSON Web Key in a string', JSON.stringify(JSON.stringify({ d: secret, kty: 'EC' })), 'jwk'],
    [
      'a JSON Web Key in a string twice',
      JSON.stringify(JSON.stringify(JSON.stringify({ d: secret, kty: 'EC' }))),
      'jwk',
    ],
    ['a JSON Web Key of a program', `key = { kty: 'oct', k: '${secret}' }`, 'jwk'],
    ['Nostr', fillTemplate('nsec1{z52}{#bech32}'), 'nostr'],
  ])('finds %s', (_name, text, expected) => {
    expect(kinds(text)).toEqual([expected]);
    expect(mayHoldCredential(Buffer.from(text))).toBe(true);
  });

  it.each([
    ['a public key', armor('PUBLIC KEY', body)],
    ['a certificate', armor('CERTIFICATE', body)],
    ['a mention', 'paste the text from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY----- here'],
    ['a public JSON Web Key', JSON.stringify({ kty: 'RSA', n: secret, e: 'AQAB', kid: 'd' })],
    ['an elided JSON Web Key', JSON.stringify({ kty: 'EC', d: '...' })],
    ['an elided key', armor('PRIVATE KEY', '...')],
    ['a filled-in key', armor('PRIVATE KEY', 'x'.repeat(64))],
    ['a public age key', fillTemplate('age1{z58}')],
    ['a Nostr public key', fillTemplate('npub1{z58}')],
  ])('leaves %s alone', (_name, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('covers the whole block and goes on behind it', () => {
    const text = `a\n${armor('EC PRIVATE KEY', body)}\nb\n${armor('PRIVATE KEY', body)}\n`;
    const spans = privateKeysIn(text).map(({ span }) => text.slice(span.offset, span.offset + span.length));
    expect(spans).toEqual([armor('EC PRIVATE KEY', body), armor('PRIVATE KEY', body)]);
  });

  it.each([
    '-----BEGIN PRIVATE KEY-----\n',
    '-----BEGIN PRIVATE KEY-----AAAA\n-----END',
    '-----BEGIN ',
    'nsec1',
    'Private-Lines: 1\nAAAA\n',
    '-----BEGIN A PRIVATE KEY-----' + '\\n'.repeat(50),
  ])('does not slow down over many of %j', (piece) => {
    const time = (count: number): number => {
      const text = piece.repeat(count);
      return processorTime(() => {
        privateKeysIn(text);
      });
    };
    time(500);
    expect(time(16_000) / Math.max(time(2_000), 1)).toBeLessThan(40);
  });
});
