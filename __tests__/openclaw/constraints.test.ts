import { constraints } from '../../src/openclaw/constraints/index';
import { durationOf, isSize, isTimeOfDay } from '../../src/openclaw/constraints/grammars';
import { normalId } from '../../src/openclaw/constraints/roster';
import { knownReleases } from '../../src/openclaw/releases';
import { compareVersions, parseVersion } from '../../src/openclaw/release-order';

test('constraints have ids of their own, eras in order, and words that fit into a sentence', () => {
  const ids = constraints.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { eras, says, remedy, origin, at } of constraints) {
    expect(says).toMatch(/^[a-z].*[^.]$/);
    expect(`${says} ${remedy}`).not.toContain('{{');
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    expect(origin).not.toBe('');
    expect(at.length).toBeGreaterThan(0);
    const bounds = eras.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until]));
    const versions = bounds.map(parseVersion).filter((version) => version !== null);
    expect(versions).toHaveLength(bounds.length);
    expect(versions.toSorted(compareVersions)).toEqual(versions);
  }
});

test('every constraint holds for the newest release or for an earlier one', () => {
  const newest = knownReleases.at(-1) ?? '';
  expect(constraints.filter(({ eras }) => eras.every(({ since }) => since > newest))).toEqual([]);
});

test.each([
  ['30m', 1_800_000],
  ['1h30m', 5_400_000],
  [' 2D ', 172_800_000],
  ['15', 900_000],
  ['1.5h', 5_400_000],
  ['500ms', 500],
  ['soon', null],
  ['', null],
  ['-5m', null],
  ['1h30', null],
  ['9'.repeat(40), null],
])('the duration %p', (text, expected) => {
  expect(durationOf(text, 'm')).toBe(expected);
});

test.each([
  ['500mb', true],
  ['1.5 gb', false],
  ['10', true],
  ['80%', false],
  ['5pb', false],
  ['5constructor', false],
])('the size %p', (text, expected) => {
  expect(isSize(text)).toBe(expected);
});

test.each([
  ['07:30', false, true],
  ['7:30', false, false],
  ['24:00', false, false],
  ['24:00', true, true],
  ['24:30', true, false],
])('the time %p, at an end: %p', (text, end, expected) => {
  expect(isTimeOfDay(text, end)).toBe(expected);
});

test.each([
  ['Main', 'main'],
  [' My Agent! ', 'my-agent'],
  ['---', 'main'],
  ['a'.repeat(80), 'a'.repeat(64)],
])('the agent id %p', (id, expected) => {
  expect(normalId(id)).toBe(expected);
});
