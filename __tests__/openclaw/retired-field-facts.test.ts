import { ask } from './ask-script';

const text = { type: 'string' };
const closed = (properties: object): object => ({ type: 'object', properties, additionalProperties: false });

/** Three releases: the second drops fields, the third takes one up again. */
const schemas = [
  [
    '1',
    closed({
      old: text,
      kept: text,
      again: text,
      list: { type: 'array', items: closed({ id: text, is: text }) },
      map: closed({ a: closed({ x: text }) }),
    }),
  ],
  [
    '2',
    closed({
      new: text,
      kept: text,
      entries: { type: 'object', additionalProperties: closed({ is: text }) },
      map: { type: 'object', additionalProperties: closed({}) },
    }),
  ],
  [
    '3',
    closed({
      new: text,
      kept: text,
      again: text,
      entries: { type: 'object', additionalProperties: closed({ is: text }) },
      map: { type: 'object', additionalProperties: closed({}) },
    }),
  ],
];

test('retired is what a release dropped, the newest lacks, and no wildcard takes', () => {
  expect(ask('field-retirement', 'it.retiredFields(new Map(input))', schemas)).toEqual([
    { path: 'list', last: '1', retiredIn: '2' },
    { path: 'old', last: '1', retiredIn: '2' },
  ]);
});

test('probes hold values that the last release takes, and a configuration without', () => {
  const wanted = "it.probesOf({ path: 'list', last: '1' }, new Map(input))";
  expect(ask('doctor-probe', wanted, schemas)).toEqual({
    place: ['list'],
    bare: {},
    probes: [
      { value: [{ id: 'alpha', is: 'probe-2' }], part: false, config: { list: [{ id: 'alpha', is: 'probe-2' }] } },
      { value: [{ id: 'alpha', is: 'probe/11' }], part: false, config: { list: [{ id: 'alpha', is: 'probe/11' }] } },
    ],
  });
});

test('samples show every word, either switch and every kind', () => {
  const parts = [
    {
      anyOf: [
        { type: 'boolean' },
        { enum: ['a', 'b', 'c'] },
        { type: 'integer', minimum: 5, maximum: 9 },
        { type: 'null' },
      ],
    },
  ];
  const values = ask('sample-value', 'it.sampleValues(input.flatMap(({ anyOf }) => anyOf))', parts);
  expect(new Set(values as unknown[])).toEqual(new Set([true, false, 'a', 'b', 'c', 5, null]));
});

test('a successor is named where a release takes it, as that release spells it', () => {
  const observed = (
    path: string,
    place: readonly unknown[],
    pairs: readonly (readonly [unknown, object])[],
  ): object => ({
    path,
    place,
    retiredIn: '2',
    bare: {},
    trials: pairs.map(([value, after]) => ({ value, after, part: false })),
  });
  const fields = [
    observed('list', ['list'], [[[{ id: 'alpha', is: 'x' }], { entries: { alpha: { is: 'x' } } }]]),
    { ...observed('list[].was', ['list', 0, 'was'], [['x', { entries: { alpha: { is: 'x' } } }]]), retiredIn: '1' },
    observed(
      'number',
      ['number'],
      [
        [1, { new: 1 }],
        [2, { new: 2 }],
      ],
    ),
    observed(
      'old',
      ['old'],
      [
        ['x', { new: 'x' }],
        ['y', { new: 'y' }],
      ],
    ),
    observed('some', ['some'], [['x', { nowhere: 'x' }]]),
    observed(
      'tuned',
      ['tuned'],
      [
        ['x', { new: 'x', kept: 'on' }],
        ['y', { new: 'y', kept: 'on' }],
      ],
    ),
    observed('void', ['void'], [['x', {}]]),
  ];
  expect(
    ask('retired-field-facts', 'it.retiredFieldFacts(input.fields, new Map(input.schemas))', { fields, schemas }),
  ).toEqual({
    migrated: { list: 'entries', 'list[].was': 'list[].is', number: 'new', old: 'new', some: null, tuned: 'new' },
    verbatim: ['old'],
    retired: ['void'],
  });
});
