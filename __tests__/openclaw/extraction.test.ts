import digests from '../../src/openclaw/data/release-digests.json';
import data from '../../src/openclaw/data/releases.json';
import { ask, attempt } from './ask-script';

test('both spellings of zod have one normal form, without documentation', () => {
  const old = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    title: 'A title',
    properties: {
      // A field may be called like a keyword.
      title: { anyOf: [{ type: 'string', description: 'text' }, { type: 'number' }], default: 'x' },
      default: {
        anyOf: [
          { type: 'string', const: 'on' },
          { type: 'string', const: 'off' },
        ],
      },
      level: {
        anyOf: [
          { type: 'number', const: 0 },
          { type: 'number', const: 1 },
        ],
      },
      mixed: { anyOf: [{ type: 'string', minLength: 1 }, { type: 'number' }] },
    },
  };
  expect(ask('normal-form', 'it.normalForm(input)', old)).toEqual({
    type: 'object',
    properties: {
      title: { type: ['string', 'number'] },
      default: { type: 'string', enum: ['on', 'off'] },
      level: {
        anyOf: [
          { type: 'number', const: 0 },
          { type: 'number', const: 1 },
        ],
      },
      mixed: { anyOf: [{ type: 'string', minLength: 1 }, { type: 'number' }] },
    },
  });
});

test('local references are put in place, and one to itself accepts everything', () => {
  const schema = {
    $defs: {
      account: { type: 'object', properties: { token: { $ref: '#/$defs/a~1b' }, next: { $ref: '#/$defs/account' } } },
      'a/b': { type: 'string' },
    },
    properties: { one: { $ref: '#/$defs/account' }, many: { items: { $ref: '#/$defs/a~1b' } } },
  };
  expect(ask('local-references', 'it.inlineReferences(input)', schema)).toEqual({
    properties: {
      one: { type: 'object', properties: { token: { type: 'string' }, next: {} } },
      many: { items: { type: 'string' } },
    },
  });
});

test.each(['https://example.com/x.json', '#/$defs/none', '#/__proto__', 'other#/a'])('refuses to follow %s', ($ref) => {
  expect(ask('local-references', attempt('it.inlineReferences(input)'), { items: { $ref } })).toMatch(/^reference /);
});

test('what has a default is not required', () => {
  const schema = {
    required: ['a', 'b', 'constructor'],
    properties: {
      a: { default: 1 },
      b: { required: ['c'], properties: { c: { default: null } } },
      constructor: { type: 'string' },
    },
  };
  expect(ask('input-mode', 'it.inputMode(input)', schema)).toEqual({
    required: ['b', 'constructor'],
    properties: { a: { default: 1 }, b: { properties: { c: { default: null } } }, constructor: { type: 'string' } },
  });
});

/** The expression, then what it must become. The samples below are matched by both alike. */
const flagged: readonly (readonly [RegExp, string])[] = [
  [/^[a-z0-9_][a-z0-9_-]{0,63}$/i, '^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,63}$'],
  [/^https?:\/\/\S+\.d\x41$/i, '^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/\\S+\\.[Dd]\\x41$'],
  [/^(?<name>x|[a-f0-9]|[F])\d+$/i, '^(?<name>[Xx]|[a-fA-F0-9]|[Ff])\\d+$'],
  [/^[^\]a]$/iu, '^[^\\]aA]$'],
  [/^Abc$/, '^Abc$'],
];

test.each(flagged)('%s keeps its flags as a pattern', (expression, pattern) => {
  const made = ask('pattern-flags', `it.flaglessSource(${String(expression)})`) as string;
  const samples = ['a', 'A', 'aB_9', 'https://x.dA', 'HTTPS://x.DA', 'fFXx', 'abc', 'Abc', ']', 'ABC', 'é'];
  expect(samples.map((text) => new RegExp(made, 'u').test(text))).toEqual(samples.map((text) => expression.test(text)));
  expect(made).toBe(pattern);
});

test.each(['/a.b/s', '/^a$/m', '/(a)\\1/i', '/(?<n>a)\\k<n>/i'])('%s cannot be a pattern', (expression) => {
  expect(ask('pattern-flags', attempt(`it.flaglessSource(${expression})`))).toMatch(/cannot be written/);
});

test('channels and plugins get their place; unknown ones stay open', () => {
  const wrapper = {
    type: 'object',
    properties: {
      enabled: { type: 'boolean' },
      config: { type: 'object', propertyNames: { type: 'string' }, additionalProperties: {} },
    },
    additionalProperties: false,
  };
  const parts = {
    core: {
      type: 'object',
      properties: {
        channels: { type: 'object', properties: { defaults: { type: 'object' } }, additionalProperties: {} },
        plugins: { properties: { entries: { type: 'object', additionalProperties: wrapper } } },
      },
    },
    channels: [{ id: 'irc', schema: { type: 'object', required: ['nick'], properties: { nick: { default: 'x' } } } }],
    plugins: [{ id: 'brave', configSchema: { type: 'object', additionalProperties: false, properties: {} } }],
  };
  const config = { type: 'object', propertyNames: { type: 'string' }, additionalProperties: false, properties: {} };
  expect(ask('composition', 'it.composeSchema(input)', parts)).toEqual({
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      channels: {
        type: 'object',
        properties: { defaults: { type: 'object' }, irc: { type: 'object', properties: { nick: {} } } },
        additionalProperties: true,
      },
      plugins: {
        properties: {
          entries: {
            type: 'object',
            additionalProperties: wrapper,
            properties: { brave: { ...wrapper, properties: { ...wrapper.properties, config } } },
          },
        },
      },
    },
  });
});

test('a difference is named by its place, whatever the order of fields', () => {
  const pairs = [
    [
      { a: 1, b: [{ c: 2 }] },
      { b: [{ c: 2 }], a: 1 },
    ],
    [{ 'a/b': { type: 'string' } }, { 'a/b': { type: 'number' } }],
    [{ a: [1] }, { a: { 0: 1 } }],
    [{}, { a: false }],
  ];
  expect(ask('difference', 'input.map(([a, b]) => it.schemaDifferences(a, b))', pairs)).toEqual([
    [],
    ['/a~1b/type: "string" became "number"'],
    ['/a: [1] became {"0":1}'],
    ['/a: nothing became false'],
  ]);
});

test('the table unpacks to the schemas it was made of, and packs to the same table', () => {
  const repacked = `(() => { const { lines: _, ...packed } = it.packTable(new Map([...it.unpackTable(input)].reverse()), input); return packed; })()`;
  const { roots, table } = data;
  expect(ask('schema-table', repacked, data)).toEqual({ roots, table, digests: digests.digests });
});

test('files from elsewhere may add releases and change none', () => {
  const files = { releases: data, digests: digests.digests };
  const roots = { ...data.roots, '2026.3.24': data.roots['2026.9.6'] };
  const fewer = Object.fromEntries(Object.entries(data.roots).slice(0, -1));
  const changed = [
    files,
    { ...files, releases: { ...data, roots } },
    { ...files, releases: { ...data, roots: fewer } },
    { ...files, releases: { ...data, roots: { ...data.roots, '2026.9.7$(id)': 0 } } },
    { ...files, digests: { ...digests.digests, '2026.9.6': '' } },
  ];
  const outcome = attempt('it.acceptTable(input.files, after).packed.table === input.files.releases.table');
  expect(ask('table-acceptance', `input.changed.map((after) => ${outcome})`, { files, changed })).toEqual([
    true,
    'the schema of 2026.3.24 would change',
    'the schema of 2026.9.6 would change',
    'no stable release: "2026.9.7$(id)"',
    'the digests are not those of the table',
  ]);
});

test('says in words what a release changed, and a name cannot end its code span', () => {
  const from = {
    properties: {
      gateway: {
        type: 'object',
        properties: { mode: { enum: ['local'], type: 'string' }, old: { type: 'object', properties: { deep: {} } } },
      },
      list: { type: 'array', items: { type: 'string' } },
    },
  };
  const to = {
    properties: {
      gateway: {
        type: 'object',
        properties: { mode: { enum: ['local', 'remote'], type: 'string' }, 'a`\n# b': { type: 'string' } },
      },
      list: {
        type: 'array',
        items: { anyOf: [{ type: 'string' }, { type: 'object', properties: { id: { type: 'string' } } }] },
      },
    },
  };
  expect(ask('field-diff', "it.diffInWords('1', '2', it.fieldDiff(...input))", [from, to])).toBe(
    `### 1 → 2

New fields (2):

- \`\`gateway.a\`\uFFFD# b\`\`
- \`list[].id\`

Fields gone (1):

- \`gateway.old\`

Fields that take something else (2):

- \`gateway.mode\`: new value \`"remote"\`
- \`list[]\`: also takes \`object\`
`,
  );
});
