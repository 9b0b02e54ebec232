import { fillTemplate } from '../../src/credentials/sample';
import { judge, repositoriesOf } from '../../src/judge';
import type { FiledFinding } from '../../src/findings/filing';
import { compareWithBase } from '../../src/policy/compare';
import { snapshotOf } from '../rules/literal';

const [a, b] = [1, 2].map((seed) => fillTemplate('ghp_{a30}{#base62}', seed)) as [string, string];

function secretsOf(notes: string): readonly FiledFinding[] {
  const files = { 'openclaw.json': '{}', 'notes.md': notes };
  return repositoriesOf(snapshotOf(files), '.').flatMap((head) =>
    judge({ head, release: { version: '2026.9.6', from: 'input', exact: true, stated: null } }).findings.filter(
      ({ finding }) => finding.ruleId === 'secrets/no-known-credential',
    ),
  );
}

function origins(head: string, base: string | null): (string | null)[] {
  return compareWithBase(secretsOf(head), base === null ? null : secretsOf(base)).map(({ origin }) => origin);
}

test('without a base nothing is known', () => {
  expect(origins(a, null)).toEqual([null]);
});

test('a secret that moves is inherited, another one in its place is not', () => {
  expect(origins(`moved\n\n${a}`, a)).toEqual(['inherited']);
  expect(origins(b, a)).toEqual(['introduced']);
});

test('when one of two secrets goes, the other is not new', () => {
  expect(origins(b, `${a}\n${b}`)).toEqual(['inherited']);
});

test('a second secret beside an old one is new', () => {
  expect(origins(`${a}\n${b}`, a)).toEqual(['inherited', 'introduced']);
});

function originsOf(ruleId: string, head: Record<string, string>, base: Record<string, string>): (string | null)[] {
  const filed = (files: Record<string, string>): readonly FiledFinding[] =>
    repositoriesOf(snapshotOf(files), '.').flatMap((repository) =>
      judge({
        head: repository,
        release: { version: '2026.9.6', from: 'input', exact: true, stated: null },
      }).findings.filter(({ finding }) => finding.ruleId === ruleId),
    );
  return compareWithBase(filed(head), filed(base)).map(({ origin }) => origin);
}

test('a file that stays broken is new where its text is', () => {
  const broken = { 'openclaw.json': '{ a: }' };
  expect(originsOf('schema/no-syntax-error', broken, broken)).toEqual(['inherited']);
  expect(originsOf('schema/no-syntax-error', { 'openclaw.json': '{ a: } token' }, broken)).toEqual(['introduced']);
});

test('tracked state is new where one more file of it is tracked, and not where one goes', () => {
  const sessions = (count: number): Record<string, string> => ({
    'openclaw.json': '{}',
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`agents/main/sessions/${index}.jsonl`, ''])),
  });
  const rule = 'gitignore/no-tracked-state';
  expect(originsOf(rule, sessions(3), sessions(2))).toEqual(['introduced']);
  expect(originsOf(rule, sessions(2), sessions(3))).toEqual(['inherited']);
  expect(originsOf(rule, sessions(1), sessions(3))).toEqual(['inherited']);
});

test('another broken include is another finding', () => {
  const including = (name: string): Record<string, string> => ({ 'openclaw.json': `{ $include: "${name}" }` });
  expect(originsOf('schema/no-broken-include', including('x.json5'), including('x.json5'))).toEqual(['inherited']);
  expect(originsOf('schema/no-broken-include', including('y.json5'), including('x.json5'))).toEqual(['introduced']);
});
