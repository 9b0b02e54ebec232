import type { JudgedFinding } from '../../src/model/finding';
import type { Remedy } from '../../src/model/remedy';
import { comment } from '../../src/reporters/comment';
import { summary } from '../../src/reporters/summary';
import { terminal } from '../../src/reporters/terminal';
import { at, context, finding, many, plan, report, target } from './reports';

const rows = (page: string): string[] => page.split('\n').filter((line) => /^\| (error|warning|note) /.test(line));
const commentOn = (findings: readonly JudgedFinding[]): string =>
  comment(report({ findings }), { ...context, links: null });

const fix = (summary: string): Remedy => ({ kind: 'manual', summary: [summary] });

test.each([
  [5, 5, null],
  [6, 6, 'and 1 more of this rule in this file'],
  [40, 6, 'and 35 more of this rule in this file'],
])('%i findings of one rule and message in one file take %i rows in a comment', (amount, expected, words) => {
  const page = commentOn(many(amount));
  expect(rows(page)).toHaveLength(expected);
  expect(rows(page).filter((row) => row.includes(' more of this rule'))).toEqual(
    words === null
      ? []
      : [`| error | \`openclaw.json\` | ${words} \`schema/no-unsupported-field\` | See the step summary of the run. |`],
  );
  expect(rows(summary(report({ findings: many(amount) }), context))).toHaveLength(amount);
});

test('other files, messages and severities do not fold together, nor does what has no file', () => {
  const four = many(4);
  const findings = [
    ...four,
    ...many(4, 'error', { messageId: 'other', remedy: fix('Another.') }),
    ...four.map((each, index) => ({ ...each, location: at('other.json', index + 1, 1) })),
    ...many(8, 'error', { location: { kind: 'repository' } }).map((each, index) => ({
      ...each,
      remedy: fix(`${index}.`),
    })),
    ...many(4, 'warning', { remedy: fix('A third.') }),
  ];
  expect(rows(commentOn(findings))).toHaveLength(findings.length);
});

test('what folds stands for findings in between, and the order stays', () => {
  const others = many(2, 'error', { ruleId: 'schema/other', remedy: fix('Another.') });
  const page = rows(commentOn([...many(6), ...others, ...many(8).slice(6)]));
  expect(page).toHaveLength(8);
  expect(page[5]).toContain('and 3 more of this rule');
  expect(page[7]).toContain('schema/other');
});

const missing: readonly JudgedFinding[] = (['error', 'error', 'warning'] as const).map((severity, index) =>
  finding({
    severity,
    ruleId: `gitignore/${index}`,
    message: [`Missing ${index}.`],
    location: { kind: 'repository' },
    remedy: fix('Run init.'),
  }),
);

test('findings with one place and one fix share a row: by their rules in a comment, in full in a summary', () => {
  expect(rows(commentOn(missing))).toEqual([
    '| error | the repository | Missing 0. `gitignore/0`<br>The same fix settles 2 more findings here: `gitignore/1`, `gitignore/2` | Run init. |',
  ]);
  expect(rows(summary(report({ findings: missing }), { links: null }))).toEqual([
    '| error | the repository | Missing 0. `gitignore/0`<br>Missing 1. `gitignore/1`<br>warning: Missing 2. `gitignore/2` | Run init. |',
  ]);
});

test('a terminal tells the fix that findings share once, after the last of them', () => {
  expect(
    terminal(report({ findings: missing }), { color: false })
      .split('\n')
      .slice(0, 5),
  ).toEqual([
    '(repository): error: Missing 0. [gitignore/0]',
    '(repository): error: Missing 1. [gitignore/1]',
    '(repository): warning: Missing 2. [gitignore/2]',
    '    fix: Run init.',
    '',
  ]);
});

test('another fix, place, state directory or origin takes a row of its own, and so does each credential', () => {
  const [first = leak] = missing;
  const apart = [
    first,
    { ...first, remedy: fix('Another.') },
    { ...first, location: at('openclaw.json', 1, 1) },
    { ...first, target: 'other' },
    leak,
    leak,
  ];
  expect(rows(commentOn(apart))).toHaveLength(apart.length);
  const old = [first, { ...first, origin: 'inherited' as const }];
  expect(terminal(report({ findings: old }), { color: false }).match(/Run init/g)).toHaveLength(2);
});

test('a row tells no more than twenty findings, and what has no room is counted by findings', () => {
  const same = Array.from({ length: 45 }, () => finding({ message: ['x'.repeat(3000)] }));
  expect(rows(commentOn(same.map((each) => ({ ...each, message: ['Short.'] }))))).toHaveLength(3);
  const pages = Array.from({ length: 400 }, (_, index) =>
    same.map((each) => ({ ...each, location: at('a', index + 1, 1) })),
  );
  const page = summary(report({ findings: pages.flat() }), { links: null });
  const told = page.match(/x{100,}/g)?.length ?? 0;
  expect(told).toBeGreaterThan(20);
  expect(page).toContain(`${45 * 400 - told} more findings have no room here`);
});

const leak = finding({
  message: [{ value: 'gateway.auth.token' }, ' holds a secret in plaintext.'],
  remedy: { kind: 'rotate', issuer: 'An issuer', url: 'https://x.example/', summary: ['Replace it over there.'] },
});

test('a credential to be rotated is told once in full: the problem and the remedy in the list, a reference in the table', () => {
  for (const page of [commentOn([leak]), summary(report({ findings: [leak] }), { links: null })]) {
    expect(page).toContain(
      '- **An issuer**, `openclaw.json:3`: `gateway.auth.token` holds a secret in plaintext. Replace it over there. [Rotate it there.](https://x.example/)',
    );
    expect(rows(page)).toEqual([
      '| error | `openclaw.json:3` | `gateway.auth.token` holds a secret in plaintext. `schema/no-unsupported-field` | Rotate first, see above. |',
    ]);
  }
});

test('where the list has no room for a credential, the table tells the remedy', () => {
  const leaks = Array.from({ length: 100 }, (_, index): JudgedFinding => ({
    ...leak,
    location: at(`${index}.json`, 1, 1),
  }));
  const page = commentOn(leaks);
  const listed = page.split('\n').filter((line) => line.startsWith('- **An issuer**')).length;
  expect(listed).toBeGreaterThan(10);
  expect(listed).toBeLessThan(100);
  const referring = rows(page).map((row) => row.endsWith('| Rotate first, see above. |'));
  expect(referring).toEqual(leaks.map((_, index) => index < listed));
  expect(rows(page).filter((row) => row.includes('Replace it over there.'))).toHaveLength(100 - listed);
});

test('no page has two blank lines in a row, and what the check cannot see is folded', () => {
  const several = ['a', 'b'].map((directory) => ({ ...target, directory, rollback: plan }));
  for (const targets of [several, several.slice(0, 1)]) {
    const each = report({ findings: [leak], targets });
    for (const page of [comment(each, context), summary(each, context)]) {
      expect(page).not.toMatch(/\n\n\n/);
      expect(page).toContain('<details><summary>What this check cannot see</summary>\n\n');
    }
  }
});

test('notices are told by their message alone', () => {
  const notice = { id: 'x', incomplete: true, message: [{ value: 'a.json' }, ' is encrypted.'], path: 'a.json' };
  expect(comment(report({ notices: [notice] }), context)).toContain('- **Not checked.** `a.json` is encrypted.');
});

test.each([
  [3, 10, 3],
  [30, 10, 20],
  [30, 200, 7],
  [1, 2000, 0],
])('of %i paths of %i characters, a command shows %i, each whole', (amount, length, shown) => {
  const paths = Array.from({ length: amount }, (_, index) => String(index).padEnd(length, 'x'));
  const page = commentOn([
    finding({ remedy: { kind: 'untrack', summary: ['Untrack them.'], paths, patterns: [], unnamed: 0 } }),
  ]);
  const command = `Command: \`git rm -r --cached -- ${paths.slice(0, shown).join(' ')}\``;
  const more = shown < amount ? ` and ${amount - shown} more, see the JSON report |` : ' |';
  expect(page).toContain(shown === 0 ? '| Untrack them. |' : `${command}${more}`);
});
