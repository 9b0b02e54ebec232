import type { Outcome } from '../../src/model/report';
import type { ReleaseEvidence } from '../../src/model/release';
import { countBySeverity } from '../../src/reporters/count';
import { terminal } from '../../src/reporters/terminal';
import { many, report, target } from './reports';

test.each<[ReleaseEvidence, RegExp]>([
  ['input', /the release asked for\.$/m],
  ['file', /the release that \.openclaw-version names\.$/m],
  ['stamp', /the release that meta\.lastTouchedVersion in openclaw\.json names\.$/m],
  ['wizard', /the release that wizard\.lastRunVersion in openclaw\.json names\.$/m],
  ['shape', /the latest release that accepts the shape of openclaw\.json; .* a guess\.$/m],
  ['newest', /the newest release known to this check; .* a guess\.$/m],
])('a release known from %s is told in words', (from, words) => {
  const release = { version: '2026.9.6', from, exact: true, stated: null };
  expect(terminal(report({ targets: [{ ...target, release }] }), { color: false })).toMatch(words);
});

test('a release that stands in for another says for which', () => {
  const release = { version: '2026.8.1', from: 'stamp', exact: false, stated: '2026.7.2-beta.4' } as const;
  expect(
    terminal(report({ targets: [{ ...target, directory: 'home/.openclaw', release }] }), { color: false }),
  ).toMatch(
    /^home\/\.openclaw is judged by OpenClaw 2026\.8\.1, .* \(stands in for 2026\.7\.2-beta\.4, which is not a known release\)\.$/m,
  );
});

test.each<[Outcome, string]>([
  ['pass', 'Passed: no findings at level warning or above.'],
  ['fail', 'Failed: there are findings at level warning or above.'],
  ['incomplete', 'Incomplete: not everything could be checked, so nothing is vouched for.'],
])('the last line tells the outcome %s', (outcome, sentence) => {
  const lines = terminal(report({ outcome, failOn: 'warning' }), { color: false })
    .trimEnd()
    .split('\n');
  expect(lines.slice(-2)).toEqual(['No findings', sentence]);
});

test('counts are words, the most severe first', () => {
  expect(countBySeverity([...many(3, 'note'), ...many(2, 'error'), ...many(1, 'warning')])).toBe(
    '2 errors, 1 warning, 3 notes',
  );
  expect(countBySeverity([])).toBe('no findings');
});
