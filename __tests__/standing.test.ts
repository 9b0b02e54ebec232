import type { ObjectSource } from '../src/model/snapshot';
import { withStanding } from '../src/standing';
import { at, finding } from './reporters/reports';

const asked: string[] = [];
const unasked = (): Promise<never> => Promise.reject(new Error('not asked for'));
const source: ObjectSource = {
  commit: unasked,
  parents: unasked,
  has: unasked,
  mergeBase: unasked,
  isShallow: unasked,
  snapshot: unasked,
  past: unasked,
  lineDates: (_, path, lines) => {
    asked.push(`${path}:${lines.join(',')}`);
    return Promise.resolve(new Map([[3, '2026-01-01']]));
  },
};
const leak = (line: number, path = 'a.json') =>
  finding({ location: at(path, line, 1), remedy: { kind: 'rotate', issuer: null, url: null, summary: ['Rotate.'] } });

beforeEach(() => {
  asked.length = 0;
});

test.each([
  ['2026-04-01', false],
  ['2026-04-02', true],
  [null, false],
])('on %s, what stands since 2026-01-01 is overdue: %s', async (today, overdue) => {
  const fresh = { ...leak(3), origin: 'introduced' } as const;
  const findings = await withStanding(source, 'c', [leak(3), leak(4), leak(3), finding(), fresh], today);
  const standing = { since: '2026-01-01', overdue };
  expect(findings.map((each) => each.standing)).toEqual([standing, null, standing, null, null]);
  expect(asked).toEqual(['a.json:3,4']);
});

test('without a commit, and without a leak, history is not asked', async () => {
  const findings = [leak(3)];
  expect(await withStanding(source, null, findings, null)).toEqual(findings);
  expect(await withStanding(source, 'c', [finding()], null)).toEqual([finding()]);
  expect(asked).toEqual([]);
});

test('the history of ten files at most is asked', async () => {
  const findings = Array.from({ length: 30 }, (_, index) => leak(3, `${index}.json`));
  const dated = await withStanding(source, 'c', findings, null);
  expect(dated.filter(({ standing }) => standing !== null)).toHaveLength(10);
});
