import { checksumFits, type Checksum } from '../../src/credentials/checksum';
import { credentialsIn } from '../../src/credentials/credentials-in';
import { privateKeysIn } from '../../src/credentials/private-keys-in';
import { fillTemplate } from '../../src/credentials/sample';

/** Published examples that open nothing, in parts: a gist on the format, an issue of secretlint, Grafana's own test, NIP-19. */
const published: readonly (readonly [Checksum, readonly string[]])[] = [
  ['base62', ['ghp', '_zQWBuTSOoRi4A9', 'spHcVY5ncnsDkxkJ0mLq17']],
  ['base62', ['npm', '_qkJaB6MffYVzZX', 'WqmcoF49yrUxP3wf0LsakP']],
  ['hex', ['glsa', '_iNValIdinValiD', 'invalidinvalidinva_5b582697']],
  ['bech32', ['nsec', '1vl029mgpspedva04g90vltkh6f', 'vh240zqtv9k0t9af8935ke9laqsnlfe5']],
];

test.each(published)('%s: a published example fits, and with one character changed does not', (kind, parts) => {
  const token = parts.join('');
  expect(checksumFits(token, kind)).toBe(true);
  const at = token.length - 7;
  expect(checksumFits(token.slice(0, at) + (token[at] === 'q' ? 'p' : 'q') + token.slice(at + 1), kind)).toBe(false);
});

test.each([
  ['ghp_{a30}{#base62}', 'ghp_{a36}'],
  ['npm_{a30}{#base62}', 'npm_{a36}'],
  ['glpat-{w36}.01.10{#base36}', 'glpat-{w36}.01.10{l7}'],
  ['glsa_{a32}_{#hex}', 'glsa_{a32}_{h8}'],
])('%s is certain, %s is not', (right, wrong) => {
  expect(credentialsIn(`a ${fillTemplate(right)}.`).map(({ certain }) => certain)).toEqual([true]);
  expect(credentialsIn(`a ${fillTemplate(wrong)}.`).map(({ certain }) => certain)).toEqual([false]);
});

test('a token of a length that has no known checksum is certain', () => {
  expect(credentialsIn(fillTemplate('ghr_{a76}')).map(({ certain }) => certain)).toEqual([true]);
  expect(credentialsIn(fillTemplate('glpat-{a20}')).map(({ certain }) => certain)).toEqual([true]);
});

test.each([
  ['nsec1{z52}{#bech32}', 'nsec1{z58}'],
  [['AGE-SECRET', '-KEY-1{Z52}{#bech32}'].join(''), ['AGE-SECRET', '-KEY-1{Z58}'].join('')],
])('%s: a key is certain by its checksum', (right, wrong) => {
  expect(privateKeysIn(fillTemplate(right)).map(({ certain }) => certain)).toEqual([true]);
  expect(privateKeysIn(fillTemplate(wrong)).map(({ certain }) => certain)).toEqual([false]);
});
