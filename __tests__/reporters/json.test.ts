import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../../src/reporters/json';
import { everything, finding, hostile, report } from './reports';

const manual = readFileSync(join(__dirname, '../../docs/json.md'), 'utf8');

test("the manual's example is what is printed, byte for byte", () => {
  const example = /```json\n([\s\S]*?)```/.exec(manual)?.[1];
  const sample = finding({
    origin: 'introduced',
    location: {
      kind: 'region',
      path: 'openclaw.json',
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 10 },
      pointer: '/gateway/bnd',
      configPointer: '/gateway/bnd',
    },
  });
  expect(json(report({ findings: [sample] }))).toBe(example);
});

test('every key that is printed is in the manual', () => {
  const keys = new Set<string>();
  for (const each of [everything, hostile])
    JSON.stringify(JSON.parse(json(each)), (key, value: unknown) => (keys.add(key), value));
  const named = [...keys].filter((key) => key !== '' && !/^\d+$/.test(key));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((key) => !manual.includes(key))).toEqual([]);
});

test('a pointer into the effective config is told only where it differs', () => {
  const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const pointers = [
    ['/a', '/b/a'],
    ['/a', '/a'],
    [null, null],
    ['/a', null],
    [null, ''],
  ] as const;
  const findings = pointers.map(([pointer, configPointer]) =>
    finding({ location: { kind: 'region', path: 'x', region, pointer, configPointer } }),
  );
  const printed = JSON.parse(json(report({ findings }))) as { findings: { configPointer: string | null }[] };
  expect(printed.findings.map(({ configPointer }) => configPointer)).toEqual(['/b/a', null, null, null, '']);
});

test('what an edit takes from the file is told by its place', () => {
  const edits = [{ path: 'x', span: { offset: 3, length: 0 }, from: { offset: 9, length: 4 } }];
  const remedy = { kind: 'edit', summary: ['Move it.'], edits } as const;
  const printed: unknown = JSON.parse(json(report({ findings: [finding({ remedy })] })));
  expect(printed).toMatchObject({
    findings: [{ remedy: { edits: [{ path: 'x', offset: 3, length: 0, from: { offset: 9, length: 4 } }] } }],
  });
});
