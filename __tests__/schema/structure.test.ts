import { dotted, type JsonPath } from '../../src/model/pointer';
import { structureProblems } from '../../src/schema/structure';
import type { StructureProblem } from '../../src/schema/structure-problem';
import { dice, randomConfig } from './random-config';
import { treeOf, wholeValidator } from './whole-schema';

function problems(text: string, version = '2026.9.6', open: readonly JsonPath[] = []): readonly string[] {
  return structureProblems(treeOf(text), version, open).problems.map(said);
}

function said(problem: StructureProblem): string {
  const at = dotted(problem.node.path);
  if (problem.kind === 'unknown-field') return `${at}: unknown`;
  if (problem.kind === 'missing-field') return `${at}: lacks ${problem.key}`;
  return `${at}: ${problem.expected}`;
}

test.each<[string, string, readonly string[]]>([
  ['a valid config', '{ gateway: { port: 18789, bind: "loopback" }, session: { dmScope: "main" } }', []],
  ['an unknown field', '{ gateway: { prot: 1 } }', ['gateway.prot: unknown']],
  [
    'a word that is none',
    '{ gateway: { bind: "all" } }',
    ['gateway.bind: one of "auto", "lan", "loopback", "custom", "tailnet"'],
  ],
  ['a number out of range', '{ gateway: { port: 70000 } }', ['gateway.port: a whole number from 1 to 65535']],
  ['a number as text', '{ gateway: { port: "18789" } }', ['gateway.port: a whole number from 1 to 65535']],
  ['no number at all', '{ gateway: { port: NaN } }', ['gateway.port: a whole number from 1 to 65535']],
  [
    'null for a value',
    '{ gateway: { bind: null } }',
    ['gateway.bind: one of "auto", "lan", "loopback", "custom", "tailnet"'],
  ],
  ['a list for the root', '[]', [': an object']],
  ['null for the root', 'null', [': an object']],
  ['text for the root', '"openclaw"', [': an object']],
  ['words or a flag', '{ commands: { native: "on" } }', ['commands.native: "auto" or true or false']],
])('%s', (_, text, expected) => {
  expect(problems(text)).toEqual(expected);
});

describe('of a choice, the branch that was meant is explained', () => {
  const token = (value: string): string => `{ gateway: { auth: { mode: "token", token: ${value} } } }`;
  test.each<[string, string, readonly string[]]>([
    ['text', '"x"', []],
    ['a reference', '{ source: "env", provider: "default", id: "TOKEN" }', []],
    [
      'a reference with a wrong name',
      '{ source: "env", provider: "default", id: "token" }',
      ['gateway.auth.token.id: the name of an environment variable (capitals, digits, underscores)'],
    ],
    [
      'a reference with a field too many',
      '{ source: "env", provider: "default", id: "TOKEN", var: "x" }',
      ['gateway.auth.token.var: unknown'],
    ],
    ['a reference without its id', '{ source: "file", provider: "default" }', ['gateway.auth.token: lacks id']],
    [
      'a reference of no kind',
      '{ source: "vault", provider: "default", id: "TOKEN" }',
      ['gateway.auth.token.source: one of "env", "file", "exec", "store"'],
    ],
    ['a number', '12', ['gateway.auth.token: text or an object']],
  ])('%s', (_, value, expected) => {
    expect(problems(token(value))).toEqual(expected);
  });
});

describe('strings that the environment completes', () => {
  test.each<[string, string, readonly string[]]>([
    ['are not compared with words', '{ gateway: { bind: "${BIND}" } }', []],
    ['nor with patterns', '{ gateway: { auth: { token: { source: "env", provider: "${P}", id: "${ID}" } } } }', []],
    [
      'nor with the constants that tell branches apart',
      '{ gateway: { auth: { token: { source: "${S}", provider: "p", id: "X" } } } }',
      [],
    ],
    [
      'stay text where a number is asked for',
      '{ gateway: { port: "${PORT}" } }',
      ['gateway.port: a whole number from 1 to 65535'],
    ],
    [
      'are compared where the reference is escaped',
      '{ gateway: { bind: "$${BIND}" } }',
      ['gateway.bind: one of "auto", "lan", "loopback", "custom", "tailnet"'],
    ],
    [
      'or in small letters',
      '{ gateway: { bind: "${bind}" } }',
      ['gateway.bind: one of "auto", "lan", "loopback", "custom", "tailnet"'],
    ],
    [
      'excuse no other value beside them',
      '{ models: { providers: { a: { baseUrl: "u", models: [], auth: "${A}" }, b: { baseUrl: "u", models: [], auth: "none" } } } }',
      ['models.providers.b.auth: one of "api-key", "aws-sdk", "oauth", "token"'],
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('below an include that is not there', () => {
  const provider = '{ models: { providers: { local: { models: [{ id: "a" }] } } } }';
  test('required fields are not demanded', () => {
    expect(problems(provider)).toEqual(['models.providers.local.models[0]: lacks name']);
    expect(problems(provider, '2026.9.6', [['models', 'providers', 'local']])).toEqual([]);
    expect(problems(provider, '2026.9.6', [['models', 'providers', 'local', 'models', 0, 'name']])).toEqual([]);
    expect(problems(provider, '2026.9.6', [['models', 'providers', 'local', 'models', 0]])).toEqual([]);
    expect(problems(provider, '2026.9.6', [['models', 'providers', 'local', 'models', 1]])).toHaveLength(1);
    expect(problems(provider, '2026.9.6', [['gateway']])).toEqual(['models.providers.local.models[0]: lacks name']);
    expect(problems('{}', '2026.9.6', [[]])).toEqual([]);
  });
  test('what is written is judged all the same', () => {
    expect(problems('{ gateway: { prot: 1 } }', '2026.9.6', [['gateway']])).toEqual(['gateway.prot: unknown']);
  });
  test('a place of which nothing is seen is not judged', () => {
    expect(problems('{ gateway: { port: {} } }', '2026.9.6', [['gateway', 'port']])).toEqual([]);
  });
});

test('keys that mean something to JavaScript are keys like others', () => {
  expect(
    problems('{ constructor: 1, toString: {}, gateway: { hasOwnProperty: 1, "__proto__": { port: "x" } } }'),
  ).toEqual(['constructor: unknown', 'toString: unknown', 'gateway.hasOwnProperty: unknown']);
  expect(problems('{ agents: { entries: { valueOf: { toString: 1 } } } }')).toEqual([
    'agents.entries.valueOf.toString: unknown',
  ]);
});

test('problems come in document order, and no more than 500; the rest are counted', () => {
  const text = `{ ${Array.from({ length: 620 }, (_, index) => `z${index}: 1`).join()} }`;
  const { problems: listed, omitted } = structureProblems(treeOf(text), '2026.9.6');
  expect([listed.length, omitted]).toEqual([500, 120]);
  expect(listed.slice(0, 2).map(said)).toEqual(['z0: unknown', 'z1: unknown']);
});

test('an unknown field comes with the names its object may have', () => {
  const [problem] = structureProblems(treeOf('{ update: { chanel: "beta" } }'), '2026.9.6').problems;
  expect(problem?.kind === 'unknown-field' && problem.known).toContain('channel');
});

test('the value of the document is in no problem', () => {
  const secret = ['sk-', 'never', '-told'].join('');
  const text = `{ gateway: { bind: "${secret}", port: "${secret}", auth: { token: { source: "${secret}" } } }, logging: "${secret}" }`;
  const told = structureProblems(treeOf(text), '2026.9.6').problems.map((problem) => ({ ...problem, node: null }));
  expect(told.length).toBeGreaterThan(3);
  expect(JSON.stringify(told)).not.toContain('never');
});

test('a document too large to be searched whole is refused all the same', () => {
  const many = (last: string): string =>
    `{ bindings: [${'{ agentId: "main", match: { channel: "x" } },'.repeat(30_000)}${last}] }`;
  expect(structureProblems(treeOf(many('')), '2026.9.6')).toEqual({ problems: [], omitted: 0, partial: false });
  const late = structureProblems(treeOf(many('{ agentId: 1, match: { channel: "x" } }')), '2026.9.6');
  expect(late.problems.map(said)).toEqual(['bindings[30000].agentId: text']);
  expect(late.partial).toBe(true);
  const early = structureProblems(treeOf(`{ bindings: [${'{ z: 1 },'.repeat(60_000)}] }`), '2026.9.6');
  expect(early.problems).toHaveLength(500);
  expect(early.partial).toBe(true);
});

test('a wide or deep config costs time in proportion', () => {
  const wide = `{ ${Array.from({ length: 50_000 }, (_, index) => `k${index}: { a: [1] }`).join()} }`;
  const names = `{ channels: { discord: { voice: { realtime: { wakeNames: ["${' '.repeat(100_000)}"] } } } } }`;
  const start = process.hrtime.bigint();
  for (const text of [wide, names, `{ gateway: ${'['.repeat(150)}${']'.repeat(150)} }`]) {
    expect(structureProblems(treeOf(text), '2026.9.6').problems.length).toBeGreaterThan(0);
  }
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(8000);
});

test.each(['2026.2.26', '2026.5.7', '2026.9.6'])(
  '%s: what the schema refuses has a problem, and nothing else has',
  (version) => {
    const roll = dice(3);
    const validate = wholeValidator(version);
    for (let left = 100; left > 0; left--) {
      const config = JSON.stringify(randomConfig(version, roll)) || '{}';
      expect([config, structureProblems(treeOf(config), version).problems.length === 0]).toEqual([
        config,
        validate(JSON.parse(config)),
      ]);
    }
  },
);
