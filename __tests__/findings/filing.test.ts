import { readRepositories } from '../../src/documents/read-repositories';
import { fileFindings } from '../../src/findings/file-findings';
import { fill } from '../../src/findings/fill';
import { LineIndex } from '../../src/findings/line-index';
import { Quotes } from '../../src/findings/quotes';
import { plain } from '../../src/model/message';
import type { Problem, RuleMeta } from '../../src/model/problem';
import { fillTemplate } from '../../src/credentials/sample';
import { snapshotOf } from '../rules/literal';

const quotes = new Quotes();

const meta: RuleMeta = {
  id: 'test/rule',
  summary: 'A test.',
  rationale: '',
  messages: { here: { severity: 'error', text: 'The key {{key}} is here.' } },
};

function filed(text: string, problems: readonly Problem[], path = 'openclaw.json') {
  const [repository] = readRepositories(snapshotOf({ [path]: text }), '.');
  if (!repository) throw new Error('no repository');
  return fileFindings(repository, [{ meta, problems: () => problems }]);
}

function problem(pointer: (string | number)[], identity?: string): Problem {
  return {
    messageId: 'here',
    data: { key: 'k' },
    place: { kind: 'span', path: 'openclaw.json', span: { offset: 0, length: 1 }, pointer },
    remedy: { kind: 'manual', text: 'Mend {{key}}.' },
    ...(identity === undefined ? {} : { identity }),
  };
}

test('offsets become 1-based lines and UTF-16 columns', () => {
  const lines = new LineIndex('ab\r\n\u{1F600}c\n');
  expect(lines.regionOf({ offset: 0, length: 2 })).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 });
  expect(lines.regionOf({ offset: 6, length: 1 })).toEqual({ startLine: 2, startColumn: 3, endLine: 2, endColumn: 4 });
  expect(lines.regionOf({ offset: 8, length: 0 })).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 });
});

test('holes are filled with harmless, bounded values', () => {
  const key = fillTemplate('ghp_{a30}{#base62}', 7);
  expect(plain(fill('A {{b}} c.', quotes, { b: 'x\u202Ey\u0007' }))).toBe('A x\\u{202e}y\\u{7} c.');
  expect(quotes.text('word '.repeat(100)).length).toBe(80);
  expect(quotes.text(`before ${key} after`)).not.toContain(key.slice(4, 12));
  expect(() => fill('{{gone}}', quotes, {})).toThrow('gone');
});

test('a fingerprint does not move with the line, nor with an element that names itself', () => {
  const [first] = filed('{ agents: { list: [ { id: "a" }, { id: "b" } ] } }', [
    problem(['agents', 'list', 1, 'model']),
  ]).findings;
  const [moved] = filed('{\n\nagents: { list: [ { id: "b" } ] } }', [problem(['agents', 'list', 0, 'model'])]).findings;
  const [other] = filed('{ agents: { list: [ { id: "c" } ] } }', [problem(['agents', 'list', 0, 'model'])]).findings;
  expect(moved?.finding.fingerprint).toBe(first?.finding.fingerprint);
  expect(other?.finding.fingerprint).not.toBe(first?.finding.fingerprint);
  expect(first?.finding.fingerprint).toMatch(/^[0-9a-f]{32}$/);
});

test('equal findings of one place stay apart', () => {
  const { findings } = filed('{}', [problem([]), problem([])]);
  expect(new Set(findings.map(({ finding }) => finding.fingerprint)).size).toBe(2);
});

test('a secret tells its finding apart without being in it', () => {
  const [a, b, c] = ['one secret', 'another', 'one secret'].map(
    (secret) => filed('{}', [problem([], secret)]).findings[0],
  );
  expect(a?.finding.fingerprint).toBe(b?.finding.fingerprint);
  expect(a?.identity).not.toBe(b?.identity);
  expect(a?.identity).toBe(c?.identity);
  expect(JSON.stringify([a, b])).not.toContain('secret');
});

test('a rule that throws costs its own findings only, says so, and says nothing of the repository', () => {
  const [repository] = readRepositories(snapshotOf({ 'openclaw.json': '{}' }), '.');
  if (!repository) throw new Error('no repository');
  const crash = (): Iterable<Problem> => {
    throw new TypeError('the value hunter2 was unexpected');
  };
  const { findings, notices } = fileFindings(repository, [
    { meta, problems: crash },
    { meta, problems: () => [problem([])] },
  ]);
  expect(findings).toHaveLength(1);
  expect(notices).toMatchObject([{ id: 'rule-crashed', incomplete: true }]);
  expect(JSON.stringify(notices)).not.toContain('hunter2');
});

test('a flood of findings is cut, and told', () => {
  const { findings, notices } = filed(
    '{}',
    Array.from({ length: 1001 }, () => problem([])),
  );
  expect(findings).toHaveLength(1000);
  expect(notices).toMatchObject([{ id: 'findings-cut' }]);
});

test('a credential in a file name reaches no location', () => {
  const key = fillTemplate('ghp_{a30}{#base62}', 3);
  const path = `notes/${key}.txt`;
  const { findings } = filed('x', [{ ...problem([]), place: { kind: 'file', path } }], path);
  expect(JSON.stringify(findings)).not.toContain(key.slice(4, 14));
});

test('an edit that would have to say what is not shown is left to the reader', () => {
  const edited = (text: string): Problem => {
    const span = { offset: 0, length: 0 };
    return {
      ...problem([]),
      remedy: { kind: 'edit', text: 'Mend it.', edits: [{ path: 'openclaw.json', span, text }] },
    };
  };
  const remedyFor = (text: string) => filed('{}', [edited(text)]).findings[0]?.finding.remedy;
  expect(remedyFor('x: 1')?.kind).toBe('edit');
  expect(remedyFor(fillTemplate('{h48}'))).toEqual({ kind: 'manual', summary: ['Mend it.'] });
});

test('of a text that goes on, what was cut in two does not come near', () => {
  const key = fillTemplate('ghp_{a30}{#base62}', 5);
  expect(quotes.text(`?token=${'a'.repeat(4072)}&x=${key}`)).not.toContain(key.slice(4, 9));
});
