import type { Outcome } from '../../src/model/report';
import type { ReleaseEvidence } from '../../src/model/release';
import { countBySeverity } from '../../src/reporters/count';
import { terminal } from '../../src/reporters/terminal';
import { annotations } from '../../src/reporters/annotations';
import { comment } from '../../src/reporters/comment';
import { summary } from '../../src/reporters/summary';
import { at, commit, context, finding, many, plan, report, target } from './reports';

test.each<[ReleaseEvidence, RegExp]>([
  ['input', /the release asked for\.$/m],
  ['file', /the release that \.openclaw-version names\.$/m],
  ['stamp', /the release that meta\.lastTouchedVersion in openclaw\.json names\.$/m],
  ['wizard', /the release that wizard\.lastRunVersion in openclaw\.json names\.$/m],
  [
    'shape',
    /^Nothing names the release\. Judged by OpenClaw 2026\.9\.6, the latest whose shape fits openclaw\.json\. Say which you run: `--release V`, the input `openclaw-version`, or a \.openclaw-version file\.$/m,
  ],
  ['newest', /^Nothing names the release\. Judged by OpenClaw 2026\.9\.6, the newest known\. Say which you run: /m],
])('a release known from %s is told in words', (from, words) => {
  const release = { version: '2026.9.6', from, exact: true, stated: null };
  expect(terminal(report({ targets: [{ ...target, release }] }), { color: false })).toMatch(words);
});

test('a release that stands in for another says for which', () => {
  const release = { version: '2026.8.1', from: 'stamp', exact: false, stated: '2026.7.2-beta.4' } as const;
  expect(
    terminal(report({ targets: [{ ...target, directory: 'home/.openclaw', release }] }), { color: false }),
  ).toMatch(
    /^home\/\.openclaw is judged by OpenClaw 2026\.8\.1, which stands in for 2026\.7\.2-beta\.4 \(named by meta\.lastTouchedVersion\)\.$/m,
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

test('a guess is no inexact match, and a release that nothing was judged by is not told', () => {
  const release = { version: '2026.9.6', from: 'newest', exact: false, stated: null } as const;
  const guessed = terminal(report({ targets: [{ ...target, directory: 'a', release }] }), { color: false });
  expect(guessed).toMatch(/^Nothing names the release of a\. Judged by OpenClaw 2026\.9\.6, the newest known\./m);
  expect(guessed).not.toContain('exact');
  const none = report({ targets: [{ ...target, config: null, release }] });
  for (const page of [terminal(none, { color: false }), comment(none, context), summary(none, context)])
    expect(page).not.toContain('2026.9.6');
});

const old = [
  ...many(5, 'error', { origin: 'inherited' }),
  ...many(1, 'note', { origin: 'inherited', location: at('openclaw.json', 9, 1) }),
];
const base = { commit };

test('where only what is introduced counts, what was there before is counted apart', () => {
  const before = report({ base, scope: 'introduced', findings: old, outcome: 'pass' });
  expect(terminal(before, { color: false }).split('\n').slice(-3)).toEqual([
    'Introduced: none. Inherited, not counted: 5 errors, 1 note.',
    'Passed: this change introduces no findings at level error.',
    '',
  ]);
  const words = 'passes on 2026.9.6. Introduced: none. Inherited, not counted: 5 errors, 1 note.';
  for (const page of [comment(before, context), summary(before, context)]) expect(page).toContain(words);
  const both = { ...before, findings: [finding({ origin: 'introduced' }), ...old], outcome: 'fail' } as const;
  expect(terminal(both, { color: false })).toMatch(
    /^Introduced: 1 error\. Inherited, not counted: 5 errors, 1 note\.\nFailed: this change introduces findings at level error\.$/m,
  );
  const settled = [...both.findings, finding({ disposition: { kind: 'baselined' } })];
  expect(terminal({ ...both, findings: settled }, { color: false })).toMatch(
    /not counted: 5 errors, 1 note\. Accepted or in the baseline: 1 error\.$/m,
  );
});

test('findings that were there before are marked, and dimmed where they do not count', () => {
  const dim = `${String.fromCharCode(27)}[2m`;
  const pages = (['introduced', 'all'] as const).map((scope) =>
    terminal(report({ base, scope, findings: [finding({ origin: 'introduced' }), ...old] }), { color: true }),
  );
  const dimmed = pages.map((page) => page.split('\n').filter((line) => line.startsWith(dim)).length);
  expect(dimmed).toEqual([2 * old.length, 0]);
  for (const page of pages) expect(page.match(/\(inherited\)/g)).toHaveLength(old.length);
  expect(pages[1]).toContain('6 errors, 1 note, 6 of them inherited');
});

test.each([
  ['pass', many(1, 'note'), '1 note', 'Passed: no findings at level error.'],
  ['fail', many(1), '1 error', 'Failed: there are findings at level error.'],
] as const)('without a base, no comparison is claimed: %s', (outcome, findings, counted, sentence) => {
  const page = terminal(report({ scope: 'introduced', findings, outcome }), { color: false });
  expect(page.trimEnd().split('\n').slice(-2)).toEqual([counted, sentence]);
});

const somewhere = finding({ location: { kind: 'repository' }, target: 'home/.openclaw' });

test('a finding without a file says which state directory it is about, where that does not go without saying', () => {
  const two = report({
    findings: [somewhere, { ...somewhere, target: '.' }],
    targets: [target, { ...target, directory: 'home/.openclaw' }],
  });
  expect(terminal(two, { color: false })).toMatch(
    /^\(state directory home\/\.openclaw\): error: .*\n.*\n\(state directory \.\): error: /,
  );
  for (const page of [comment(two, context), summary(two, context)]) {
    expect(page).toContain('| error | state directory `home/.openclaw` |');
    expect(page).toContain('| error | state directory `.` |');
  }
  expect(annotations(two).shown[0]?.message).toMatch(/^State directory home\/\.openclaw: gateway\.bnd /);
  const one = report({ findings: [{ ...somewhere, target: '.' }] });
  expect(annotations(one).shown[0]?.message).toMatch(/^gateway\.bnd /);
  expect(terminal(one, { color: false })).toMatch(/^\(repository\): error: /);
  expect(comment(one, context)).toContain('| error | the repository |');
});

test('what a finding refers to is told with its place', () => {
  const related = [{ message: ['This one is read.'], location: at('openclaw.json', 7, 5) }];
  const page = report({ findings: [finding({ related })] });
  expect(terminal(page, { color: false })).toContain('\n    see: openclaw.json:7:5: This one is read.\n    fix: ');
  expect(comment(page, { ...context, links: null })).toContain('(see `openclaw.json:7`: This one is read.)');
});

test('a base that does not pass either is no state to go back to', () => {
  const page = (passes: boolean | null) =>
    comment(report({ findings: many(1), targets: [{ ...target, rollback: { ...plan, passes } }] }), context);
  expect(page(false)).toContain('is what this change started from; it does not pass either. On the host,');
  expect(page(false)).not.toContain('state to go back to');
  for (const passes of [true, null]) expect(page(passes)).toContain('is the state to go back to.');
  expect(page(true)).toMatch(
    /### Roll back\n\nNothing has reached your host yet if this pull request is unmerged: correct it here\./,
  );
});
