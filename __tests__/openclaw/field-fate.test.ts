import { ask } from './ask-script';

/** Where the field `a.old` went, by what doctor made of configurations with one value each. */
function fate(trials: readonly (readonly [value: unknown, after: object])[], bare: object = { a: {} }): unknown {
  const observed = { place: ['a', 'old'], bare, trials: trials.map(([value, after]) => ({ value, after })) };
  return ask('field-fate', 'it.fateOf(input)', observed);
}

test.each([
  ['left', [['x', { a: { old: 'x' } }]], { doctor: 'left', place: null, whole: false }],
  ['deleted', [['x', { a: {}, meta: { migrations: { b: true } } }]], { doctor: 'retired', place: null, whole: false }],
  [
    'moved',
    [
      ['x', { a: {}, b: { new: 'x' } }],
      ['y', { a: {}, b: { new: 'y' } }],
    ],
    { doctor: 'migrated', place: ['b', 'new'], whole: true },
  ],
  [
    'moved beside a side effect',
    [
      ['x', { a: {}, b: { new: 'x', mode: 'on' } }],
      ['y', { a: {}, b: { new: 'y', mode: 'on' } }],
    ],
    { doctor: 'migrated', place: ['b', 'new'], whole: true },
  ],
  [
    'deleted with a side effect',
    [
      ['x', { a: {}, b: { mode: 'on' } }],
      ['y', { a: {}, b: { mode: 'on' } }],
    ],
    { doctor: 'retired', place: null, whole: false },
  ],
  [
    'translated',
    [
      [true, { a: {}, scope: 'one' }],
      [false, { a: {}, scope: 'all' }],
    ],
    { doctor: 'migrated', place: ['scope'], whole: true },
  ],
  [
    'split',
    [
      [
        { p: 1, q: 2 },
        { a: {}, b: { r: 1, s: 2 } },
      ],
      [
        { p: 3, q: 4 },
        { a: {}, b: { r: 3, s: 4 } },
      ],
    ],
    { doctor: 'migrated', place: ['b'], whole: false },
  ],
  [
    'moved as a whole',
    [
      [
        { p: 1, q: 2 },
        { a: {}, b: { p: 1, q: 2 } },
      ],
    ],
    { doctor: 'migrated', place: ['b'], whole: true },
  ],
  [
    'moved into a map',
    [[[{ id: 'alpha', p: 1 }], { a: {}, b: { alpha: { p: 1 } } }]],
    { doctor: 'migrated', place: ['b'], whole: true },
  ],
] as const)('a field that was %s', (_name, trials, expected) => {
  expect(fate(trials)).toEqual(expected);
});
