import { readRepositories } from '../../../src/documents/read-repositories';
import { newestRelease } from '../../../src/openclaw/releases';
import { edited } from '../../../src/remedies/edited';
import type { Problem, RemedyDraft } from '../../../src/rules/rule';
import { noInvalidValue } from '../../../src/rules/schema/no-invalid-value';
import { noBrokenReference } from '../../../src/rules/secrets/no-broken-reference';
import { snapshotOf } from '../literal';

function problemsOf(text: string): readonly Problem[] {
  const [head] = readRepositories(snapshotOf({ 'openclaw.json': text }), '.');
  if (!head) throw new Error('no repository');
  const release = { version: newestRelease(), from: 'stamp', exact: true, stated: null } as const;
  return [noInvalidValue, noBrokenReference].flatMap((rule) => [...rule.check({ head, release })]);
}

function after(text: string, remedy: RemedyDraft | undefined): string | null {
  return remedy?.kind === 'edit' ? edited('openclaw.json', text, remedy.edits) : null;
}

describe('what is meant as a SecretRef and offends the schema, told once', () => {
  it.each([
    [
      'where only text may stand',
      "{ hooks: { token: { id: 'HOOKS_TOKEN', /* ours */ source: 'env', provider: 'default' } } }",
      '{ hooks: { token: "${HOOKS_TOKEN}" } }',
    ],
    [
      'without a provider',
      "{ gateway: { auth: { token: {source: 'env', id: 'X_TOKEN'} } } }",
      `{ gateway: { auth: { token: { "provider": "default",source: 'env', id: 'X_TOKEN'} } } }`,
    ],
  ])('%s, with an edit that mends it', (_, text, mended) => {
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(after(text, problem?.remedy)).toBe(mended);
    expect(JSON.stringify(problem?.remedy)).not.toMatch(/_TOKEN/);
    expect(problemsOf(mended)).toEqual([]);
  });

  it.each([
    ['in a notation of its own', '{ gateway: { auth: { token: { $secretRef: "X" } } } }', /"source": "env"/],
    [
      'without a source',
      '{ gateway: { auth: { token: { provider: "default", id: "X", secretRef: 1 } } } }',
      /"source": "env"/,
    ],
    [
      'to a file, where only text may stand',
      '{ hooks: { token: { source: "file", provider: "f", id: "value" } } }',
      /NAME/,
    ],
    ['with a name in small letters', '{ hooks: { token: { source: "env", provider: "default", id: "x" } } }', /NAME/],
    [
      'with an escape in the name',
      '{ hooks: { token: { source: "env", provider: "default", id: "\\u0058" } } }',
      /NAME/,
    ],
  ])('%s, in words', (_, text, words) => {
    const problems = problemsOf(text);
    expect(problems.map(({ remedy }) => remedy.kind)).toEqual(['manual']);
    expect(problems[0]?.remedy.text).toMatch(words);
  });

  it('leaves other objects alone', () => {
    const texts = problemsOf('{ gateway: { bind: { source: "env" } }, hooks: { token: { value: "x" } } }').map(
      ({ remedy }) => remedy.text,
    );
    expect(texts).toHaveLength(2);
    expect(texts.join()).not.toMatch(/NAME|provider/);
  });
});
