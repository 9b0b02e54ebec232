import { knowsSecretRefs, takesSecretRef } from '../../src/openclaw/secret-ref-support';

const at = (text: string): readonly string[] => text.split('.');

test.each([
  ['2026.9.6', 'gateway.auth.token', true],
  ['2026.3.2', 'gateway.auth.token', false],
  ['2026.2.9', 'gateway.auth.token', false],
  ['2026.2.26', 'models.providers.x.apiKey', true],
  ['2026.4.15', 'agents.defaults.memorySearch.remote.apiKey', true],
  ['2026.9.6', 'plugins.entries.brave.config.webSearch.apiKey', true],
  ['2026.2.9', 'plugins.entries.brave.config.webSearch.apiKey', false],
])('%s takes a SecretRef at %s: %s', (version, path, expected) => {
  expect(takesSecretRef(version, at(path), true)).toBe(expected);
});

test('a place that no registry lists takes one only where the schema says so', () => {
  expect(takesSecretRef('2026.9.6', at('plugins.entries.x.config.apiKey'), false)).toBe(false);
  expect(takesSecretRef('2026.9.6', at('hooks.token'), false)).toBe(false);
});

test('releases before SecretRefs are told from those with them', () => {
  expect(['2026.2.9', '2026.2.25', '2026.2.26', '2026.9.6'].map(knowsSecretRefs)).toEqual([false, false, true, true]);
});
