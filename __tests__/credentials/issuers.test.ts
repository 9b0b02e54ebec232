import { processorTime } from '../processor-time';
import { credentialsIn, mayHoldCredential } from '../../src/credentials/credentials-in';
import { issuers } from '../../src/credentials/issuers';
import { fillTemplate } from '../../src/credentials/sample';

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

describe('the table of issuers', () => {
  it('holds each issuer once, with a keyword in every sample', () => {
    expect(new Set(issuers.map((issuer) => issuer.id)).size).toBe(issuers.length);
    expect(issuers.length).toBeGreaterThanOrEqual(60);
    for (const issuer of issuers) {
      for (const keyword of issuer.keywords) expect(keyword).toMatch(/^[\x21-\x7e]{3,}$/);
      expect(issuer.rotate ?? 'https://').toMatch(/^https:\/\//);
      expect(issuer.name).toMatch(/^an? /);
    }
  });

  it.each(issuers.map((issuer) => [issuer.id, issuer] as const))(
    '%s: finds its samples and names the issuer',
    (id, issuer) => {
      for (const sample of issuer.samples) {
        // A random body is now and then taken for a filler; a format that is missed is missed always.
        const missed = seeds.filter((seed) => {
          const token = fillTemplate(sample, seed);
          const found = credentialsIn(`{"value": "${token}"}`);
          return found.length === 0 || found[0]?.issuer.id !== id;
        });
        expect({ sample, missed: missed.length }).toEqual({ sample, missed: 0 });
      }
    },
  );

  it.each(issuers.map((issuer) => [issuer.id, issuer] as const))('%s: leaves its lookalikes alone', (_id, issuer) => {
    for (const lookalike of issuer.lookalikes) {
      for (const seed of seeds.slice(0, 5)) {
        const text = `value: ${fillTemplate(lookalike, seed)} .`;
        expect({ lookalike, found: credentialsIn(text).map((found) => found.issuer.id) }).toEqual({
          lookalike,
          found: [],
        });
      }
    }
  });

  it('covers the whole sample with its span, whatever stands around', () => {
    const token = fillTemplate('sk-ant-api03-{w93}AA');
    for (const [before, after] of [
      ['', ''],
      ['"', '"'],
      ['\u00e9 ', ' \u00e9'],
      ['x=', '&y=1'],
      ['line\\n', '\\n'],
      ['q%3D', '%26'],
    ] as const) {
      const [found] = credentialsIn(before + token + after);
      expect(found?.span).toEqual({ offset: before.length, length: token.length });
    }
  });

  it('finds each of many, also glued by commas, and stops at the limit', () => {
    const tokens = seeds.map((seed) => fillTemplate('ghp_{a30}{#base62}', seed));
    expect(credentialsIn(tokens.join(','))).toHaveLength(tokens.length);
    expect(credentialsIn(tokens.join(','), 3)).toHaveLength(3);
  });

  it('looks at bytes as it looks at text', () => {
    const token = fillTemplate('xoxb-{d12}-{d13}-{a24}');
    expect(mayHoldCredential(Buffer.from(`\u4f60\u597d ${token}`))).toBe(true);
    expect(mayHoldCredential(Buffer.from('nothing here, only sk- and ghp_'))).toBe(false);
    expect(mayHoldCredential(Buffer.from(`\ufeff${token}`, 'utf16le'))).toBe(true);
    expect(mayHoldCredential(new Uint8Array())).toBe(false);
  });
});

describe('hostile text', () => {
  it.each([
    ['keywords only', 'sk-'],
    ['digits before a colon', '1234567890:AA'],
    ['an open-ended body', 'sk-ant-api03-' + 'a-_'],
    ['dots', 'MTI.'],
    ['assignments', 'aws_secret_access_key '],
  ])('%s: cost grows no faster than the text', (_name, piece) => {
    const time = (count: number): number => {
      const text = piece.repeat(count);
      return processorTime(() => {
        credentialsIn(text);
      });
    };
    time(2_000);
    const small = Math.max(time(20_000), 1);
    expect(time(160_000) / small).toBeLessThan(40);
  });
});
