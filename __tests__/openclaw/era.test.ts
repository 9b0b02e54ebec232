import { eraOf } from '../../src/openclaw/era';
import { knownReleases } from '../../src/openclaw/releases';

it.each([
  ['2026.1.24', 'json'],
  ['2026.2.25', 'json'],
  ['2026.2.26', 'references'],
  ['2026.5.28', 'references'],
  ['2026.6.1', 'mixed'],
  ['2026.7.35', 'mixed'],
  ['2026.8.1', 'sqlite'],
  ['2026.9.6', 'sqlite'],
])('%s: %s', (version, era) => {
  expect(eraOf(version)).toBe(era);
});

it('goes one way', () => {
  const order = ['json', 'references', 'mixed', 'sqlite'];
  const eras = knownReleases.map((version) => order.indexOf(eraOf(version)));
  expect(eras).toEqual([...eras].sort());
});
