/** What is planted: every issuer's samples, private keys, and credentials that no format gives away. The same seed gives the same ones. */
import { createHash } from 'node:crypto';
import { source } from '../source.mjs';
import { bech32 } from './bech32.mjs';

const { issuers } = source('src/credentials/issuers/index.ts');
const { fillTemplate } = source('src/credentials/sample.ts');

/** `hash` of a text, as a seed for `fillTemplate`. */
export function seedOf(...words) {
  return createHash('sha256').update(words.join('\0')).digest().readUInt32LE(0);
}

const bytesOf = (seed, length) => createHash('shake256', { outputLength: length }).update(String(seed)).digest();

/**
 * Kinds of credential: `write(seed)` gives a fresh one. `word` is one that fits between quotes and behind `=`; a text that holds its own
 * quotes, spaces or lines is planted in texts only. `formless` is one that only its place gives away.
 */
export const issued = issuers.map(({ id, samples }) => ({
  id,
  write: (seed) => addressed(fillTemplate(samples[seed % samples.length], seed)),
}));

function addressed(sample) {
  return /^[a-z.]+\.(?:com|cn)\//.test(sample) ? `https://${sample}` : sample;
}

/** Whether it fits between quotes and behind `=`, or is an assignment of its own. */
export function isWord(text) {
  return !/[\s"']/.test(text);
}

const armored = (label, body, lines = /.{1,64}/g) =>
  [`-----BEGIN ${label}-----`, ...body.match(lines), `-----END ${label}-----`].join('\n');
const ed25519 = (seed) =>
  Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), bytesOf(seed, 32)]).toString('base64');
const openssh = (seed) =>
  Buffer.concat([
    Buffer.from(
      'openssh-key-v1\0\0\0\0\x04none\0\0\0\x04none\0\0\0\0\0\0\0\x01\0\0\0\x33\0\0\0\x0bssh-ed25519',
      'latin1',
    ),
    bytesOf(seed, 190),
  ]).toString('base64');

export const privateKeys = [
  ['pkcs8-key', (seed) => armored(['PRIVATE', 'KEY'].join(' '), ed25519(seed))],
  [
    'rsa-key',
    (seed) => armored(['RSA PRIVATE', 'KEY'].join(' '), `MIIEpAIBAAKCAQEA${bytesOf(seed, 1180).toString('base64')}`),
  ],
  ['openssh-key', (seed) => armored(['OPENSSH PRIVATE', 'KEY'].join(' '), openssh(seed), /.{1,70}/g)],
  ['age-key', (seed) => bech32('age-secret-key-', bytesOf(seed, 32)).toUpperCase()],
  ['nostr-key', (seed) => bech32('nsec', bytesOf(seed, 32))],
  ['jwk', (seed) => fillTemplate('{"kty":"OKP","crv":"Ed25519","x":"{w43}","d":"{w43}"}', seed)],
].map(([id, write]) => ({ id, write }));

export const formless = [
  ['hex48', '{h48}'],
  ['hex32', '{h32}'],
  ['hex64', '{h64}'],
  ['uuid', '{h8}-{h4}-4{h3}-a{h3}-{h12}'],
  ['alnum32', '{a32}'],
  ['alnum40', '{a40}'],
  ['base64-32', '{b43}='],
  ['base64url-43', '{w43}'],
  ['hex32.alnum16', '{h32}.{a16}'],
  ['base64-172', '{b171}='],
  ['small24', '{l24}'],
].map(([id, template]) => ({ id, write: (seed) => fillTemplate(template, seed) }));

/** Passwords as people choose them: only where a password belongs. */
export const chosen = ['Tr0ub4dor&3', 'correct-horse-battery-staple', 'Winter2026!', 'mein Hund heisst Rex 7'].map(
  (text, index) => ({
    id: `password ${index + 1}`,
    write: () => text,
  }),
);
