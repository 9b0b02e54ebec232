import { matchesSegments } from '../../src/openclaw/state-path';

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

it('takes bounded time for a hostile path', () => {
  const start = performance.now();
  expect(matches('**/a/**/*a*a*a*a*b', `${'a/'.repeat(2000)}${'a'.repeat(4000)}`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
