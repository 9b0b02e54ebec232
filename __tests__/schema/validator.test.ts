import { schemaNode, schemaOf } from '../../src/openclaw/schema-table';
import { knownReleases } from '../../src/openclaw/releases';
import { refusals } from '../../src/schema/validator';

/** Every pattern of every release. */
function patterns(): readonly string[] {
  const last = Math.max(...knownReleases.map((release) => schemaOf(release).number));
  const found = Array.from({ length: last + 1 }, (_, number) => schemaNode(number).pattern ?? []).flat();
  return [...new Set(found)];
}

test('every pattern takes time in proportion to the text', () => {
  const units = [' ', 'a', '0', 'A', '-', '.', '/', 'a.', 'a-', '0:', ' a', 'a '];
  const slow = patterns().filter((pattern) => {
    const start = process.cpuUsage();
    for (const unit of units) {
      const text = unit.repeat(8000 / unit.length);
      for (const end of ['!\n', ' a a a']) refusals({ pattern }, text + end);
    }
    return process.cpuUsage(start).user > 60_000;
  });
  expect(slow).toEqual([]);
  expect(patterns().length).toBeGreaterThan(40);
});

test('two patterns side by side are each asked', () => {
  const schema = { properties: { a: { pattern: '^a$' }, b: { pattern: '^b$' } } };
  expect(refusals(schema, { a: 'a', b: 'b' })).toEqual([]);
  expect(refusals(schema, { a: 'b', b: 'a' }).map(({ instancePath }) => instancePath)).toEqual(['/a', '/b']);
});

test("a text beyond any name's length matches no pattern", () => {
  expect(refusals({ pattern: '^a+$' }, 'a'.repeat(8192))).toEqual([]);
  expect(refusals({ pattern: '^a+$' }, 'a'.repeat(8193))).toHaveLength(1);
});

test('a refusal tells place and keyword, not the value', () => {
  const [refusal] = refusals({ properties: { a: { type: 'number' } } }, { a: 'hidden' });
  expect(refusal).toMatchObject({ instancePath: '/a', keyword: 'type' });
  expect(JSON.stringify(refusal)).not.toContain('hidden');
});
