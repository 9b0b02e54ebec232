/** Texts for comparing JSON5 readers: the same ones for the same seed. Shared by the tests and `npm run fuzz`. */
export function json5Inputs(seed: number): () => string {
  const dice = new Dice(seed);
  return () => {
    const roll = dice.below(10);
    if (roll < 3) return document(dice);
    if (roll < 7) return mutated(dice, dice.below(3) === 0 ? dice.pick(handwritten) : document(dice));
    return soup(dice);
  };
}

/** Small deterministic random numbers (mulberry32). */
class Dice {
  constructor(private state: number) {}

  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  times(limit: number, make: () => string): string {
    return Array.from({ length: this.below(limit + 1) }, make).join('');
  }
}

const blanks = ['', '', '', '', ' ', '\n', '\t', '\r\n', '\u00a0', '\ufeff', '\u2028', '\u3000', '\v', '\f', '\u1680'];
const comments = ['//\n', '// a\r', '//\u2028', '/**/', '/* * / */', '/***/', '//x\u2029', '/*\n"*/', '/*/ */'];
const letters = [
  ...[
    'a',
    'b',
    'Z',
    'e',
    'x',
    'u',
    'n',
    '$',
    '_',
    '0',
    '1',
    '9',
    'é',
    'ñ',
    '中',
    'ℵ',
    '℘',
    '\u212e',
    '\u1885',
    '\u309b',
  ],
  ...['\u200c', '\u200d', '\u0301', '٣', '·', '‿', '𝒳', '𐐀', '𝟘', '\u{20000}', '\u{30000}', '\u{1f600}', '\u08c7'],
  ...[
    '\\u0061',
    '\\u0024',
    '\\u0031',
    '\\u200d',
    '\\u0020',
    '\\ud835',
    '\\u00e9',
    '\ud800',
    '\udc00',
    '\u180e',
    '\ua7c0',
  ],
];
const keys = [
  ...[
    'a',
    'b',
    'c',
    '"a"',
    "'a'",
    '"b"',
    'null',
    'true',
    'class',
    'NaN',
    'Infinity',
    '__proto__',
    '"__proto__"',
    'constructor',
  ],
  ...['"1"', '"-1"', '"4294967295"', '""', "''", '$', '_', '\\u0061', 'toString', '"a\\\nb"', '"\\x61"'],
];
const numbers = [
  ...[
    '0',
    '-0',
    '+0',
    '1',
    '-1',
    '42',
    '.5',
    '+.5',
    '-.5',
    '5.',
    '5.e3',
    '0.',
    '0.0e-0',
    '1e5',
    '1E+5',
    '1e-400',
    '1e400',
  ],
  ...[
    '0x0',
    '-0x0',
    '0X1f',
    '0xDEADBEEFCAFEBABE12345',
    'Infinity',
    '-Infinity',
    '+Infinity',
    'NaN',
    '-NaN',
    '+NaN',
    '-5.e-1',
  ],
  ...['9007199254740993', '0.1', '1.7976931348623159e308', '5e-324', '123456789012345678901234567890'],
];
const malformed = [
  ...[
    '01',
    '00',
    '-01',
    '08.5',
    '0x',
    '0xg',
    '1e',
    '1e+',
    '.',
    '+',
    '-',
    '+-1',
    '--1',
    '1_0',
    '1n',
    '0b1',
    '0o7',
    'nul',
    'True',
  ],
  ...[
    'infinity',
    'Nan',
    '.e1',
    '- 1',
    '1..2',
    'undefined',
    'nullx',
    'NaNx',
    '5.5.5',
    '-.',
    '0.x',
    '\u0661',
    '1e1.5',
    '-\u221e',
  ],
];
const inString = [
  ...letters,
  ...[
    '\\n',
    '\\t',
    '\\b',
    '\\f',
    '\\r',
    '\\v',
    '\\0',
    '\\\\',
    '\\"',
    "\\'",
    '\\/',
    '\\x41',
    '\\xff',
    '\\u0041',
    '\\u2028',
    '\\q',
  ],
  ...[
    '\\\n',
    '\\\r',
    '\\\r\n',
    '\\\u2028',
    '\\\u2029',
    '\u2028',
    '\u2029',
    '\t',
    '\0',
    '\x7f',
    ' ',
    '//',
    '/*',
    '\\\u{1f600}',
    '\\ud800',
  ],
];
const badInString = ['\\1', '\\8', '\\00', '\\09', '\\x4', '\\xg0', '\\u12', '\\u{41}', '\n', '\r', '"', "'", '\\'];
const tokens = [
  ...Array.from('{}[]:,{}[]:,"\'\\/*+-.0xeEuN'),
  ...[...blanks, ...comments, ...keys, ...numbers, ...malformed, ...letters, 'true', 'false', 'null', '"a"', "'b'"],
  ...[
    '/*',
    '*/',
    '//',
    '/',
    '#',
    ';',
    '(',
    '`',
    '{a:',
    '[1,',
    '"\\',
    '\\u',
    '\\x',
    '\ud83d',
    '\ufffe',
    '{}',
    '[]',
    'a:1,',
  ],
];
const handwritten = [
  '{ agents: { list: [{ id: "main", default: true }], defaults: { model: \'x/y\' } }, gateway: { port: 18789, bind: "lan" } }',
  '// head\n{\n  "channels": { "telegram": { "enabled": true, "allowFrom": ["*", 12345], }, }, /* tail */\n}\n',
  '\ufeff{"a":[{},[],"",0,-0,null,true,false,{"b":{"c":[[[]]]}}],"a":1,"a":2}',
  "{'k\\u0065y': 'line \\\n two', \\u0061b: +.5e-3, $: 0xFF, _: Infinity, null: NaN, x: '\\x41\\0\\v'}",
  '[1,2.5e10,-3.,.4,"\u2028\u2029","\\u2028",\'"\',"\'",[,],]',
  '{"__proto__":{"__proto__":[1]},__proto__:null,"constructor":{"prototype":0}}',
];

function document(dice: Dice): string {
  return trivia(dice) + value(dice, 4) + trivia(dice);
}

function trivia(dice: Dice): string {
  return dice.below(12) === 0 ? dice.pick(comments) + dice.pick(blanks) : dice.pick(blanks);
}

function value(dice: Dice, depth: number): string {
  switch (dice.below(depth > 0 ? 8 : 5)) {
    case 0:
      return dice.pick(['true', 'false', 'null']);
    case 1:
    case 2:
      return dice.below(40) === 0 ? dice.pick(malformed) : number(dice);
    case 3:
    case 4:
      return string(dice);
    case 5:
      return list(dice, '[', ']', () => value(dice, depth - 1));
    default:
      return list(dice, '{', '}', () => key(dice) + trivia(dice) + ':' + trivia(dice) + value(dice, depth - 1));
  }
}

function number(dice: Dice): string {
  if (dice.below(2) === 0) return dice.pick(numbers);
  const digits = (): string => String(dice.below(10 ** (1 + dice.below(8))));
  const exponent = dice.below(3) === 0 ? dice.pick(['e', 'E']) + dice.pick(['', '+', '-']) + digits() : '';
  return dice.pick(['', '-', '+']) + digits() + dice.pick(['', '.', '.' + digits()]) + exponent;
}

function string(dice: Dice): string {
  const quote = dice.pick(['"', "'"]);
  const pieces = dice.times(6, () => dice.pick(dice.below(100) === 0 ? badInString : inString));
  return quote + pieces + quote;
}

function key(dice: Dice): string {
  switch (dice.below(4)) {
    case 0:
      return string(dice);
    case 1:
      return dice.pick(letters.slice(0, 8)) + dice.times(4, () => dice.pick(letters));
    default:
      return dice.pick(keys);
  }
}

function list(dice: Dice, open: string, close: string, item: () => string): string {
  const items = Array.from({ length: dice.below(5) }, () => trivia(dice) + item() + trivia(dice));
  const end = dice.below(4) === 0 && items.length > 0 ? ',' : '';
  return open + items.join(',') + end + trivia(dice) + close;
}

function soup(dice: Dice): string {
  const start = dice.pick(['', '', '{', '[', '{a:', '["', "'", '"', '-', '0', '\\']);
  return start + dice.times(8, () => dice.pick(tokens)) + dice.pick(['', '', '}', ']', '"']);
}

function mutated(dice: Dice, text: string): string {
  let result = text;
  for (let count = 1 + dice.below(3); count > 0; count--) {
    const at = dice.below(result.length + 1);
    const to = Math.min(result.length, at + 1 + dice.below(3));
    const from = dice.below(result.length + 1);
    const replacement = [
      '',
      String.fromCharCode(result.charCodeAt(at) ^ (1 << dice.below(8))),
      dice.pick(tokens),
      result.slice(from, from + dice.below(12)),
      String.fromCharCode(dice.below(dice.pick([0x80, 0x3000, 0x10000]))),
    ];
    const kind = dice.below(replacement.length + 2);
    if (kind < replacement.length) result = result.slice(0, at) + (replacement[kind] ?? '') + result.slice(to);
    else if (kind === replacement.length) result = result.slice(0, at) + dice.pick(tokens) + result.slice(at);
    else result = dice.below(2) === 0 ? result.slice(0, at) : result.slice(at);
  }
  return result;
}
