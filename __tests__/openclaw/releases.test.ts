import { compareVersions, parseVersion, type Version } from '../../src/openclaw/release-order';
import { isKnownRelease, knownReleases, newestRelease, standInFor } from '../../src/openclaw/releases';
import { accepts } from '../../src/openclaw/field-history';

function version(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed) throw new Error(`no version: ${text}`);
  return parsed;
}

test('are in order, re-publishes after the plain version', () => {
  expect(knownReleases.slice(0, 3)).toEqual(['2026.1.24', '2026.1.24-3', '2026.1.29']);
  expect(newestRelease()).toBe(knownReleases.at(-1));
  expect(knownReleases.indexOf('2026.9.6')).toBeGreaterThan(90);
  const third = knownReleases.indexOf('2026.3.23');
  expect(knownReleases.slice(third, third + 4)).toEqual(['2026.3.23', '2026.3.23-1', '2026.3.23-2', '2026.3.24']);
  expect(isKnownRelease('2026.9.7')).toBe(false);
});

test.each([
  ['2026.9.6', '2026.9.6'],
  ['2099.1.1', newestRelease()],
  ['2026.2.14', '2026.2.12'],
  ['2026.2.21-2', '2026.2.21'],
  ['2026.5.16-beta.4', '2026.5.18'],
  ['2026.6.12', '2026.6.11'],
  ['2026.6.36', '2026.6.35'],
  ['2026.7.40', '2026.7.35'],
  ['2026.7.2-beta.1', '2026.7.1-2'],
  ['2026.7.2-beta.4', '2026.8.1'],
  ['2026.7.2-beta.7', '2026.8.1'],
  ['2026.7.2', '2026.8.1'],
  ['2026.7.33-beta.1', '2026.7.33'],
  ['2026.8.1-beta.1', '2026.8.1'],
  ['2026.1.1', '2026.1.24'],
  ['2025.12.1', '2026.1.24'],
])('%s is judged by %s', (stated, release) => {
  expect(standInFor(version(stated))).toBe(release);
});

test('the extended-stable lines have the old shape although their numbers are higher', () => {
  const shapes = ['2026.7.1-2', '2026.7.33', '2026.7.35', '2026.8.1'].map((release) => [
    accepts(release, ['agents', 'list']),
    accepts(release, ['agents', 'entries']),
  ]);
  expect(shapes).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [false, true],
  ]);
});

test.each([
  '',
  'latest',
  '2026',
  '2026.9',
  '2026.9.6.1',
  '2026.9.x',
  'v',
  '0.0.1',
  '2026.9.6 ',
  '2026.9.6-',
  '2026.123456789.1',
])('%j is no version', (text) => {
  expect(parseVersion(text)).toBeNull();
});

test('a beta comes before its release, whatever its stage', () => {
  const order = ['2026.5.16-alpha.9', '2026.5.16-beta.2', '2026.5.16-beta.10', '2026.5.16', '2026.5.16-1'].map(version);
  expect(order.toSorted(compareVersions)).toEqual(order);
});
