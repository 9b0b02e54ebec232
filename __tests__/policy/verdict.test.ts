import type { JudgedFinding } from '../../src/model/finding';
import type { FailOn, Severity } from '../../src/model/severity';
import { verdict } from '../../src/policy/verdict';

function finding(severity: Severity, origin: JudgedFinding['origin'] = null): JudgedFinding {
  return {
    ruleId: 'test/rule',
    messageId: 'here',
    checkId: null,
    message: ['Here.'],
    severity,
    location: { kind: 'repository' },
    related: [],
    remedy: { kind: 'manual', summary: ['Mend it.'] },
    target: '.',
    fingerprint: '0'.repeat(32),
    origin,
    disposition: { kind: 'active' },
    standing: null,
  };
}

const undone = { id: 'x', incomplete: true, message: ['Not done.'], path: null };

const table: readonly (readonly [Severity, FailOn, string])[] = [
  ['error', 'error', 'fail'],
  ['warning', 'error', 'pass'],
  ['warning', 'warning', 'fail'],
  ['note', 'warning', 'pass'],
  ['note', 'note', 'fail'],
  ['error', 'never', 'pass'],
];

test.each(table)('%s with fail-on %s: %s', (severity, failOn, outcome) => {
  expect(verdict([finding(severity)], [], { failOn, scope: 'all' })).toBe(outcome);
});

test('what fails wins over what was left undone, which wins over a pass', () => {
  expect(verdict([finding('error')], [undone], { failOn: 'error', scope: 'all' })).toBe('fail');
  expect(verdict([finding('error')], [undone], { failOn: 'never', scope: 'all' })).toBe('incomplete');
  expect(verdict([], [{ ...undone, incomplete: false }], { failOn: 'error', scope: 'all' })).toBe('pass');
});

test('in scope introduced, only the inherited does not count: what is not known to be old does', () => {
  const bar = { failOn: 'error', scope: 'introduced' } as const;
  expect(verdict([finding('error', 'inherited')], [], bar)).toBe('pass');
  expect(verdict([finding('error', 'introduced')], [], bar)).toBe('fail');
  expect(verdict([finding('error')], [], bar)).toBe('fail');
});

test('what was accepted does not count', () => {
  const accepted: JudgedFinding = {
    ...finding('error'),
    disposition: { kind: 'suppressed', by: 'policy', reason: 'known' },
  };
  expect(verdict([accepted], [], { failOn: 'note', scope: 'all' })).toBe('pass');
});
