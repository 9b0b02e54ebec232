import { severities } from '../../src/model/severity';
import { annotations } from '../../src/reporters/annotations';
import { comment } from '../../src/reporters/comment';
import { summary } from '../../src/reporters/summary';
import { workflowCommands } from '../../src/reporters/workflow-commands';
import type { JudgedFinding } from '../../src/model/finding';
import type { Report, Target } from '../../src/model/report';
import { at, context, evil, everything, finding, many, plan, report, target } from './reports';

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');
const rowsOf = (text: string) => text.split('\n').filter((line) => /^\| (error|warning|note) /.test(line)).length;

test.each([0, 1, 10, 11, 25])('%i errors: ten annotations at most, and the last says how many more', (amount) => {
  const { shown, hidden } = annotations(report({ findings: many(amount) }));
  expect(shown).toHaveLength(Math.min(10, amount));
  expect(hidden).toEqual({ error: Math.max(0, amount - 10), warning: 0, note: 0 });
  const more = amount === 11 ? /\n\n1 more error without/ : /\n\n15 more errors without/;
  expect(shown.map(({ message }) => more.test(message))).toEqual(shown.map((_, index) => amount > 10 && index === 9));
});

test('annotations come most severe first, ten of each level', () => {
  const findings = [...many(12, 'note'), ...many(12, 'error'), ...many(3, 'warning')];
  const levels = annotations(report({ findings })).shown.map(({ level }) => level);
  expect(severities.map((severity) => levels.filter((level) => level === severity).length)).toEqual([10, 3, 10]);
  expect(levels).toEqual([...levels].sort((a, b) => severities.indexOf(a) - severities.indexOf(b)));
});

test('a credential to be rotated comes before the other errors, so that they do not push it out', () => {
  const rotate = { kind: 'rotate', issuer: null, url: null, summary: ['Rotate it.'] } as const;
  const leak = finding({ location: at('z.json', 99, 1), remedy: rotate });
  const { shown, hidden } = annotations(report({ findings: [...many(12), leak, ...many(1, 'warning')] }));
  expect(shown.map(({ properties }) => properties.startLine)).toEqual([99, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
  expect(hidden.error).toBe(3);
});

test('inherited findings are annotated only where the check is about them, settled and quiet ones never', () => {
  const findings = [
    ...many(1, 'error', { origin: 'introduced' }),
    ...many(2, 'error', { origin: 'inherited' }),
    ...many(4, 'error', { disposition: { kind: 'baselined' } }),
    ...many(8, 'error', { ruleId: 'guide/no-listed-field' }),
  ];
  expect(annotations(report({ findings })).shown).toHaveLength(3);
  expect(annotations(report({ findings, scope: 'introduced' })).shown).toHaveLength(1);
});

test('a comment on nothing active is short', () => {
  const quiet = report({ findings: many(3, 'note', { ruleId: 'guide/no-listed-field' }) });
  expect(comment(quiet, context)).toContain('3 notes are in the step summary.');
  for (const each of [report(), quiet]) expect(comment(each, context).length).toBeLessThan(600);
});

/** Findings that no table folds, each in a file of its own; the names can be long, and of wide characters. */
function scattered(amount: number, over: Partial<JudgedFinding> = {}, name = 'x.json'): JudgedFinding[] {
  return many(amount, 'error', over).map((each, index) => ({
    ...each,
    location: { kind: 'file', path: `${index}/${name}` },
  }));
}

/** Reports that grow with `amount` in every part that can grow. */
const growing: Readonly<Record<string, (amount: number) => Report>> = {
  findings: (amount) => report({ findings: scattered(amount) }),
  'inherited findings': (amount) => report({ findings: scattered(amount, { origin: 'inherited' }) }),
  credentials: (amount) =>
    report({
      findings: scattered(amount, {
        remedy: { kind: 'rotate', issuer: 'An issuer', url: null, summary: ['Rotate it.'] },
      }),
    }),
  notices: (amount) => ({
    ...everything,
    notices: Array.from({ length: amount }, () => ({
      id: 'x',
      incomplete: true,
      message: [{ value: evil }],
      path: evil,
    })),
  }),
  'state directories': (amount) => ({
    ...everything,
    targets: Array.from({ length: amount }, (_, index): Target => ({
      ...target,
      directory: `d${index}`,
      rollback: plan,
    })),
  }),
  'hostile everything': (amount) =>
    report({
      findings: ([null, 'inherited'] as const).flatMap((origin) =>
        scattered(
          amount,
          {
            origin,
            message: [evil.repeat(20), { value: evil.repeat(20) }],
            remedy: { kind: 'rotate', issuer: evil, url: null, summary: [{ value: '`'.repeat(5000) }] },
          },
          '😀'.repeat(2000),
        ),
      ),
      targets: [{ ...target, rollback: { ...plan, caveats: Array.from({ length: amount }, () => [{ value: evil }]) } }],
    }),
};

describe.each(Object.keys(growing))('with any number of %s', (part) => {
  test.each([0, 1, 50, 100, 200, 400, 5000])('%i: within the limits', (amount) => {
    const grown = growing[part]?.(amount) ?? report();
    const text = comment(grown, context);
    expect(text.length).toBeLessThan(65_536);
    expect(text.startsWith('<!-- openclaw-config-check:root-1 -->\n')).toBe(true);
    expect(text.match(/^<details>/gm)?.length).toBe(text.match(/^<\/details>/gm)?.length);
    expect(bytesOf(summary(grown, context))).toBeLessThan(1024 * 1024);
  });
});

test('the findings that a comment has no room for are counted, from the first on', () => {
  const untold = (amount: number) =>
    Number(
      /^(One|\d+) more findings? ha/m
        .exec(comment(report({ findings: scattered(amount) }), context))?.[1]
        ?.replace('One', '1') ?? 0,
    );
  const shown = (amount: number) => rowsOf(comment(report({ findings: scattered(amount) }), context));
  const room = shown(5000);
  expect(room).toBeGreaterThan(100);
  const amounts = [room - 1, room, room + 1, 5000];
  expect(amounts.map((amount) => shown(amount) + untold(amount))).toEqual(amounts);
  expect(untold(5000)).toBe(5000 - room);
  const folding = comment(report({ findings: [...scattered(5000), ...many(20)] }), context);
  expect(folding).toContain(`${5020 - room} more findings have no room here`);
});

test('a rollback plan without room is named, not cut in half', () => {
  const long = { ...plan, steps: plan.steps.map((step) => ({ ...step, commands: ['x'.repeat(20_000)] })) };
  const text = comment(report({ findings: many(1), targets: [{ ...target, rollback: long }] }), context);
  expect(text).toContain('1 rollback plan did not fit here');
  expect(text).not.toContain('xxx');
});

test('a comment key that could break the marker is refused', () => {
  for (const markerKey of ['', 'a--b', 'a-->', 'A', 'a b\n', 'a.b'.repeat(9)]) {
    expect(() => comment(report(), { ...context, markerKey })).toThrow(TypeError);
  }
});

test('workflow commands: one line each, whatever the text', () => {
  const hostileFinding = finding({
    message: [{ value: 'a%0A::error::b\r\n::warning::c' }],
    location: { kind: 'file', path: 'a,b:c%.json' },
  });
  const lines = workflowCommands(annotations(report({ findings: [hostileFinding] })).shown).split('\n');
  expect(lines).toEqual([
    '::error file=a%2Cb%3Ac%25.json,title=schema/no-unsupported-field::a%250A::error::b ::warning::c%0Afix: Rename it, or take it out.',
    '',
  ]);
});

test('columns only where the region is on one line; the end is inclusive there', () => {
  const regions = [
    { startLine: 1, startColumn: 3, endLine: 1, endColumn: 9 },
    { startLine: 1, startColumn: 3, endLine: 1, endColumn: 3 },
    { startLine: 1, startColumn: 3, endLine: 2, endColumn: 1 },
  ];
  const findings = regions.map((region) =>
    finding({ location: { kind: 'region', path: 'a', region, pointer: null, configPointer: null } }),
  );
  expect(annotations(report({ findings })).shown.map(({ properties }) => properties)).toEqual([
    { title: 'schema/no-unsupported-field', file: 'a', startLine: 1, endLine: 1, startColumn: 3, endColumn: 8 },
    { title: 'schema/no-unsupported-field', file: 'a', startLine: 1, endLine: 1, startColumn: 3, endColumn: 3 },
    { title: 'schema/no-unsupported-field', file: 'a', startLine: 1, endLine: 2 },
  ]);
});
