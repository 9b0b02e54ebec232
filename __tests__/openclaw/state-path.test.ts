import { matchesSegments } from '../../src/openclaw/state-path';
import { processorTime } from '../processor-time';

const matches = (pattern: string, path: string): boolean => matchesSegments(pattern.split('/'), path.split('/'));

it.each([
  ['logs/**', 'logs/a/b', true],
  ['logs/**', 'logs', true],
  ['logs/**', 'logs2/a', false],
  ['**/*.sqlite', 'a.sqlite', true],
  ['**/*.sqlite', 'a/b/c.sqlite', true],
  ['**/x/**/y', 'a/x/b/x/c/y', true],
  ['agents/*/agent/*.jsonl', 'agents/main/agent/x.jsonl', true],
  ['agents/*/agent/*.jsonl', 'agents/main/agent/a/x.jsonl', false],
  ['*a*b', 'xaab', true],
  ['*a*b', 'xaabc', false],
  ['*', '', true],
  ['Logs/**', 'logs/a', false],
])('%s against %s: %s', (pattern, path, expected) => {
  expect(matches(pattern, path)).toBe(expected);
});

it('takes time that grows with a hostile path, not with its square', () => {
  const ask = (length: number) => (): void => {
    for (let again = 0; again < 20; again++)
      expect(matches('**/a/**/*a*a*a*a*b', `${'a/'.repeat(length)}${'a'.repeat(2 * length)}`)).toBe(false);
  };
  expect(processorTime(ask(8000)) / processorTime(ask(1000))).toBeLessThan(40);
});
