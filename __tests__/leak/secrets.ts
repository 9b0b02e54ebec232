import { fillTemplate } from '../../src/credentials/sample';

/** What a secret may look like; each seed gives another of the same length. None is a word, so that its fragments are its own. */
export const secrets: Readonly<Record<string, (seed: number) => string>> = {
  "an issuer's key": (seed) => fillTemplate('ghp_{a30}{#base62}', seed),
  'a gateway token': (seed) => fillTemplate('{h48}', seed),
  'a secret in base64': (seed) => Buffer.from(fillTemplate('{a33}', seed)).toString('base64'),
  'a secret with slashes': (seed) => fillTemplate('{b12}/{b12}/{b12}', seed),
  'a password': (seed) => fillTemplate('{p3}{d2}{p3}-{a4}', seed),
  'a password with signs': (seed) => fillTemplate('{p4}!{d3} ${a5}&{a5}', seed),
};
