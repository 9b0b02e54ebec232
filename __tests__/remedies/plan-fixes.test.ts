import type { FiledFinding } from '../../src/findings/filing';
import type { Severity } from '../../src/model/severity';
import type { Edit } from '../../src/model/remedy';
import type { JudgedState } from '../../src/remedies/judged-state';
import { changesOf } from '../../src/remedies/plan-changes';
import { planFixes, type FixPlan } from '../../src/remedies/plan-fixes';
import type { Snapshot } from '../../src/model/snapshot';
import { snapshotOf } from '../rules/literal';

function found(id: string, offset: number, edits: readonly Edit[], severity: Severity = 'error'): FiledFinding {
  return {
    finding: {
      ruleId: `test/${id}`,
      messageId: 'm',
      message: [],
      checkId: null,
      severity,
      location: { kind: 'file', path: 'a' },
      related: [],
      remedy: edits.length > 0 ? { kind: 'edit', summary: [], edits } : { kind: 'manual', summary: [] },
      target: '.',
      fingerprint: `${id} ${offset}`,
    },
    identity: null,
    members: null,
    masks: [],
  };
}

const textOf = (snapshot: Snapshot, path: string): string => {
  const content = snapshot.entries.find((entry) => entry.path === path)?.content;
  return content?.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8') : '';
};

/**
 * A language of one-letter mistakes in file `a`: `x` should be `y`, `s` be `s` still (a fix that does nothing), `b` be `z`, which is an error that nothing
 * mends; `n` is a note.
 */
function judge(snapshot: Snapshot): JudgedState {
  const becomes: Readonly<Record<string, string>> = { x: 'y', s: 's', b: 'z', n: 'y' };
  const counts = new Map<string, number>();
  const findings = Array.from(textOf(snapshot, 'a')).flatMap((letter, offset) => {
    const ordinal = counts.get(letter) ?? 0;
    counts.set(letter, ordinal + 1);
    const text = becomes[letter];
    if (letter === 'z') return [found('z', ordinal, [])];
    const edits = text === undefined ? [] : [{ path: 'a', span: { offset, length: 1 }, text }];
    return edits.length > 0 ? [found(letter, ordinal, edits, letter === 'n' ? 'note' : 'error')] : [];
  });
  return { snapshot, findings, quoted: (line) => line };
}

function plan(text: string, isDirty = false): FixPlan & { readonly text: string; readonly why: readonly string[] } {
  const planned = planFixes(judge(snapshotOf({ a: text })), judge, () => isDirty);
  const why = planned.left.map(({ finding, why: { kind } }) => `${finding.ruleId.slice(5)} ${kind}`);
  return { ...planned, text: textOf(planned.after.snapshot, 'a'), why };
}

test.each([
  ['xx.x', 'yy.y', []],
  ['xs', 'ys', ['s stays']],
  ['xbx', 'yby', ['b brings']],
  ['xxxxsxxxxbxxxx', 'yyyysyyyybyyyy', ['s stays', 'b brings']],
  ['n', 'n', []],
])('%s becomes %s', (before, after, why) => {
  const planned = plan(before);
  expect(planned).toMatchObject({ text: after });
  expect([...planned.why].sort()).toEqual([...why].sort());
  expect(planned.mended).toHaveLength(Array.from(before).filter((letter) => letter === 'x').length);
});

test('a dirty file is left alone', () => {
  expect(plan('x', true)).toMatchObject({ text: 'x', why: ['x dirty'], mended: [] });
});

test('a thousand bad fixes end, and say so', () => {
  const { why, text } = plan('b'.repeat(1000));
  expect(text).toBe('b'.repeat(1000));
  expect(new Set(why)).toEqual(new Set(['b brings', 'b untried']));
});

test('fixes at one place are made one after the other', () => {
  const state = (snapshot: Snapshot): JudgedState => {
    const text = textOf(snapshot, 'a');
    const end = { offset: text.length, length: 0 };
    const lead = text.endsWith('\n') ? '' : '\n';
    const missing = ['one', 'two', 'three'].filter((word) => !text.includes(word));
    const findings = missing.map((word) => found(word, 0, [{ path: 'a', span: end, text: `${lead}${word}\n` }]));
    return { snapshot, findings, quoted: (line) => line };
  };
  const { after } = planFixes(state(snapshotOf({ a: 'zero' })), state, () => false);
  expect(textOf(after.snapshot, 'a')).toBe('zero\none\ntwo\nthree\n');
});

test('what git forgets is told apart from what changes', () => {
  const before = snapshotOf({ a: 'x', b: '' });
  const entries = before.entries.map((entry) => (entry.path === 'b' ? { ...entry, tracked: false } : entry));
  const planned = { before: judge(before), after: judge({ ...before, entries }) };
  expect(changesOf(planned)).toEqual({ files: [], untracked: ['b'] });
  const gone = { before: judge(before), after: judge(snapshotOf({ a: 'y' })) };
  expect(changesOf(gone)).toEqual({ files: [{ path: 'a', before: 'x', after: 'y' }], untracked: ['b'] });
});
