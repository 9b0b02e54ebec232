import { readJson5 } from '../../../src/documents/json5-reader';
import { readRepositories } from '../../../src/documents/read-repositories';
import { valueTree } from '../../../src/documents/value-tree';
import { scalarOf, valueAt } from '../../../src/documents/value-node';
import { fillTemplate } from '../../../src/credentials/sample';
import { fileFindings } from '../../../src/findings/file-findings';
import type { JsonPath } from '../../../src/model/pointer';
import type { Remedy } from '../../../src/model/remedy';
import data from '../../../src/openclaw/data/retired-fields.json';
import { segmentsOf } from '../../../src/openclaw/path-pattern';
import { newestRelease } from '../../../src/openclaw/releases';
import { schemaOf } from '../../../src/openclaw/schema-table';
import { nodesAt, takesKind } from '../../../src/openclaw/schema-walk';
import { successorOf } from '../../../src/openclaw/successor';
import { edited } from '../../../src/remedies/edited';
import { noUnsupportedField } from '../../../src/rules/schema/no-unsupported-field';
import { snapshotOf } from '../literal';

const main = 'openclaw.json';

function remediesOf(files: Readonly<Record<string, string>>, version = newestRelease()): readonly Remedy[] {
  return readRepositories(snapshotOf(files), '.').flatMap((head) => {
    const problems = [
      ...noUnsupportedField.check({ head, release: { version, from: 'stamp', exact: true, stated: null } }),
    ];
    const { findings, notices } = fileFindings(head, [{ meta: noUnsupportedField.meta, problems: () => problems }]);
    expect(notices).toEqual([]);
    return findings.map(({ finding }) => finding.remedy);
  });
}

function after(text: string): string | null {
  const [remedy, ...more] = remediesOf({ [main]: text });
  expect(more).toEqual([]);
  return remedy?.kind === 'edit' ? edited(main, text, remedy.edits) : null;
}

const samples: readonly (readonly [string, string])[] = [
  ['boolean', 'true'],
  ['object', '{}'],
  ['array', '["alpha"]'],
  ['number', '3'],
  ...['partial', 'length', 'first', 'open', 'instant'].map((word) => ['string', JSON.stringify(word)] as const),
];

/** The field that a pattern names, holding a sample, in a configuration that has nothing else. */
function configOf(path: JsonPath, value: string): string {
  return path.reduceRight<string>((inner, key) => (key === 0 ? `[${inner}]` : `{ '${String(key)}': ${inner} }`), value);
}

test('whatever doctor moves as it stands is moved by an edit to where its successor is read', () => {
  const moved = new Set<string>();
  const patterns = data.verbatim.filter((pattern) => !pattern.includes('.accounts.'));
  for (const pattern of patterns) {
    const path = segmentsOf(pattern).map((segment) => (segment === '*' ? 'alpha' : segment === '[]' ? 0 : segment));
    const schemas = nodesAt(schemaOf(newestRelease()), successorOf(path, newestRelease())?.path ?? []);
    for (const [kind, sample] of samples) {
      if (!schemas.some((schema) => takesKind(schema, kind))) continue;
      const text = configOf(path, sample);
      const [remedy] = remediesOf({ [main]: text });
      if (remedy?.kind !== 'edit') continue;
      const result = edited(main, text, remedy.edits);
      const root = valueTree(readJson5(result), main);
      expect([pattern, valueAt(root, ...path)]).toEqual([pattern, undefined]);
      expect(valueAt(root, ...(successorOf(path, newestRelease())?.path ?? []))).toBeDefined();
      expect(remediesOf({ [main]: result })).toEqual([]);
      moved.add(pattern);
      break;
    }
  }
  expect(moved.size).toBeGreaterThan(0.8 * patterns.length);
});

test('a successor has no key of the file but where it has it already, or last', () => {
  const strange = Object.entries(data.migrated).filter(([from, to]) => {
    const open = segmentsOf(to ?? '')
      .slice(0, -1)
      .findLastIndex((segment) => segment === '*' || segment === '[]');
    return segmentsOf(to ?? '')
      .slice(0, open + 1)
      .some((segment, index) => segmentsOf(from)[index] !== segment);
  });
  expect(strange).toEqual([]);
});

test('a secret moves without being said', () => {
  const secret = fillTemplate('sk_{h40}');
  const [moved] = remediesOf({ [main]: `{ talk: { apiKey: "${secret}" } }` });
  const [misplaced] = remediesOf({ [main]: `{ telegram: { botToken: "${secret}" }, channels: { slack: {} } }` });
  expect([moved?.kind, misplaced?.kind]).toEqual(['edit', 'edit']);
  expect(JSON.stringify([moved, misplaced])).not.toContain(secret);
});

test('a byte order mark counts in an edit', () => {
  const text = '\uFEFF{ session: { typingMode: "never" } }';
  expect(after(text)).toBe('\uFEFF{ session: { }, agents: { defaults: { typingMode: "never" } } }');
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['its value is none the release takes there', { [main]: '{ session: { typingMode: "loudly" } }' }],
  [
    'the new place is taken',
    { [main]: '{ session: { typingMode: "never" }, agents: { defaults: { typingMode: "instant" } } }' },
  ],
  ['something else stands on the way there', { [main]: '{ session: { typingMode: "never" }, agents: 1 }' }],
  ['the key stands twice', { [main]: '{ session: { typingMode: "instant", typingMode: "never" } }' }],
  [
    'old and new place are in two files',
    { [main]: '{ session: { $include: "./s.json5" }, agents: {} }', 's.json5': '{ typingMode: "never" }' },
  ],
  [
    'an include on the host may fill the new place',
    {
      [main]: '{ session: { typingMode: "never" }, agents: { $include: "./private.json5" } }',
      '.gitignore': 'private.json5\n',
    },
  ],
  [
    'two fields have a claim to the new place',
    {
      [main]:
        '{ channels: { telegram: { threadBindings: { spawnAcpSessions: true, spawnSubagentSessions: false } } } }',
    },
  ],
  ['doctor turns it around', { [main]: '{ channels: { slack: { thread: { requireExplicitMention: true } } } }' }],
])('no edit is given where %s', (_, files) => {
  const remedies = remediesOf(files);
  expect(remedies.length).toBeGreaterThan(0);
  expect(remedies.filter(({ kind }) => kind !== 'manual')).toEqual([]);
});

test('a field of an included file moves within it', () => {
  const files = { [main]: '{ gateway: { $include: "./g.json5" } }', 'g.json5': '{ auth: { port: 18789 } }' };
  const [remedy] = remediesOf(files);
  const text = remedy?.kind === 'edit' ? edited('g.json5', files['g.json5'], remedy.edits) : '';
  expect(text).toBe('{ auth: { }, port: 18789 }');
});

test('of two that begin one object, the second waits and then has its edit', () => {
  const text = "{ gateway: { nodes: { denyCommands: ['a'], allowCommands: ['b'] } } }";
  const [first, second] = remediesOf({ [main]: text });
  expect([first?.kind, second?.kind]).toEqual(['edit', 'manual']);
  const once = first?.kind === 'edit' ? edited(main, text, first.edits) : '';
  const twice = after(once) ?? '';
  expect(twice).toBe("{ gateway: { nodes: { commands: { deny: ['a'], allow: ['b'] } } } }");
  const allowed = valueAt(valueTree(readJson5(twice), main), 'gateway', 'nodes', 'commands', 'allow', 0);
  expect(allowed && scalarOf(allowed)).toBe('b');
});
