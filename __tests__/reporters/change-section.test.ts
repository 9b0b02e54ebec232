import type { ConfigChange } from '../../src/model/config-change';
import { changeSection } from '../../src/reporters/change-section';
import type { PageContext } from '../../src/reporters/page';
import { target } from './reports';

const change = (path: string, more: Partial<ConfigChange> = {}): ConfigChange => ({
  kind: 'changed',
  pointer: '/x',
  path,
  from: null,
  before: null,
  after: null,
  risk: null,
  ...more,
});

function page(count: number, listed: readonly ConfigChange[], directories = ['.']): PageContext {
  const targets = directories.map((directory) => ({ ...target, directory, changes: { count, listed } }));
  return { links: null, elsewhere: 'the JSON report', subject: 'this change', folds: false, targets };
}

test('a row for each change, with its values and who reports it', () => {
  const listed = [
    change('gateway.bind', { before: 'loopback', after: 'lan', risk: 'change/no-widened-exposure' }),
    change('ui'),
  ];
  const section = changeSection(page(3, listed), 6_000);
  expect(section).toContain('What this change does: 3 fields, 1 of them reported');
  expect(section).toContain('| changed | `gateway.bind` | `loopback` → `lan` | `change/no-widened-exposure` |');
  expect(section).toContain('1 more is not listed.');
});

test('nothing where nothing changes, or there is no base', () => {
  expect(changeSection(page(0, []), 6_000)).toBe('');
  expect(changeSection({ ...page(0, []), targets: [target] }, 6_000)).toBe('');
});

test('several configurations are told apart, and all keep within the budget', () => {
  const listed = Array.from({ length: 100 }, (_, index) => change(`field${index}.${'x'.repeat(180)}`));
  const section = changeSection(
    page(
      500,
      listed,
      Array.from({ length: 20 }, (_, index) => `d${index}`),
    ),
    6_000,
  );
  expect(Buffer.byteLength(section)).toBeLessThanOrEqual(6_000);
  expect(section).toContain('What this change does in d0: 500 fields');
  expect(section).toContain('No room here for');
});
