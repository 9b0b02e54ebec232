import { previewedRelease } from '../../src/openclaw/previewed-release';
import { newestRelease } from '../../src/openclaw/releases';

test.each<[string, string, string | null]>([
  ['off', '2026.4.15', null],
  ['latest', '2026.4.15', newestRelease()],
  ['latest', newestRelease(), null],
  ['next', '2026.4.14', '2026.4.15'],
  ['next', newestRelease(), null],
  // Whoever runs a stable release does not move to an extended-stable line of an earlier month, and stays on such a line while it lasts.
  ['next', '2026.7.1-2', '2026.8.1'],
  ['next', '2026.7.33', '2026.7.34'],
  ['next', '2026.7.35', '2026.8.1'],
  ['2026.4.15', '2026.9.6', '2026.4.15'],
  ['2026.9.6', '2026.9.6', null],
  // A beta is looked ahead to as the release that follows it.
  ['2026.8.1-beta.1', '2026.4.15', '2026.8.1'],
])('%s, seen from %s: %s', (asked, current, release) => {
  expect(previewedRelease(asked, current)).toBe(release);
});

test.each(['newest', '', '2026', 'v'.repeat(1000)])('%s is no release', (asked) => {
  expect(previewedRelease(asked, '2026.4.15')).toBeUndefined();
});
