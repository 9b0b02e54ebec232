import type { JudgedFinding } from '../../src/model/finding';
import { comment } from '../../src/reporters/comment';
import { summary } from '../../src/reporters/summary';
import { at, context, finding, many, plan, report, target } from './reports';

const rows = (page: string): string[] => page.split('\n').filter((line) => /^\| (error|warning|note) /.test(line));
const commentOn = (findings: readonly JudgedFinding[]): string =>
  comment(report({ findings }), { ...context, links: null });

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
    ...many(4, 'error', { messageId: 'other' }),
    ...four.map((each, index) => ({ ...each, location: at('other.json', index + 1, 1) })),
    ...many(8, 'error', { location: { kind: 'repository' } }),
    ...many(4, 'warning'),
  ];
  expect(rows(commentOn(findings))).toHaveLength(findings.length);
});

test('what folds stands for findings in between, and the order stays', () => {
  const others = many(2, 'error', { ruleId: 'schema/other' });
  const page = rows(commentOn([...many(6), ...others, ...many(2)]));
  expect(page).toHaveLength(8);
  expect(page[5]).toContain('and 3 more of this rule');
  expect(page[7]).toContain('schema/other');
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
