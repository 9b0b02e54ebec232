import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readIgnoreRules } from '../../src/documents/gitignore';

/** mulberry32: the same sequence on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const random = randomFrom(20261122);
const pick = (options: readonly string[]): string => options[random(options.length)] ?? '';

const names = ['a', 'b', 'ab', 'a.b', 'é', '.env', 'logs', 'x.log', 'a b', '#a', '!a', 'a*', '[a]', 'sessions', 'a '];
const atoms = [
  ...names.slice(0, 9),
  ...[
    '*',
    '**',
    '***',
    '?',
    'a*',
    '*b',
    '*.log',
    'a?',
    '[ab]',
    '[!a]',
    '[^a]',
    '[a-c]',
    '[[:alpha:]]',
    '[]a]',
    '[a',
    '\\a',
  ],
  ...[
    '\\*',
    '\\#a',
    '\\!a',
    'a\\ ',
    'a ',
    'a\t',
    '*a*b*',
    'l*s',
    '\\',
    '{a,b}',
    '(a)',
    'a|b',
    '+',
    '^a',
    '$',
    '[\\]]',
    '*.*',
    '**.log',
  ],
];

function pattern(): string {
  const body = Array.from({ length: 1 + random(3) }, () => pick(atoms)).join('/');
  const line = `${pick(['', '', '', '!', '!'])}${pick(['', '', '', '/'])}${body}${pick(['', '', '', '/', '/**', '/*'])}`;
  return pick(['', '', '', '', '', '', '', '', '', '#']) + line + pick(['', '', '', ' ', ' # why', '  ']);
}

const path = (): string => Array.from({ length: 1 + random(4) }, () => pick(names)).join('/');

/** What git says of each path: file, line, pattern, or empty strings. */
function gitVerdicts(repository: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const git = (args: readonly string[], input: string): string => {
    const { stdout, stderr, status } = spawnSync(
      'git',
      ['-C', repository, '-c', 'core.excludesFile=/dev/null', ...args],
      {
        input,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', HOME: repository },
      },
    );
    // check-ignore answers 1 where no path is ignored.
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return stdout;
  };
  git(['init', '-q', '--template='], '');
  const fields = git(
    ['check-ignore', '--no-index', '-v', '-n', '-z', '--stdin'],
    paths.map((each) => `${each}\0`).join(''),
  ).split('\0');
  const verdicts = new Map<string, string>();
  for (let index = 0; index + 3 < fields.length; index += 4)
    verdicts.set(fields[index + 3] ?? '', fields.slice(index, index + 3).join(':'));
  return verdicts;
}

let scratch = '';
beforeAll(() => (scratch = mkdtempSync(join(tmpdir(), 'gitignore-'))));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

it('says what git check-ignore says, deciding file, line and pattern included', () => {
  const disagreements: string[] = [];
  let compared = 0;
  for (let round = 0; round < 60; round++) {
    const files = new Map<string, string>();
    for (const directory of ['', ...(round % 2 ? [`${path()}/`, 'a/'] : [])]) {
      const ending = pick(['\n', '\n', '\r\n']);
      const text =
        pick(['', '', '', '\uFEFF']) + Array.from({ length: 1 + random(6) }, pattern).join(ending) + pick(['', ending]);
      files.set(`${directory}.gitignore`, text);
    }
    const repository = join(scratch, String(round));
    mkdirSync(repository);
    for (const [file, text] of files) {
      mkdirSync(dirname(join(repository, file)), { recursive: true });
      writeFileSync(join(repository, file), text);
    }
    const rules = readIgnoreRules(files);
    if (rules.unjudged.length > 0) continue;
    // What stands on disk as a directory is no file to ask about.
    const directories = [...files.keys()].join('\n');
    const paths = [...new Set(Array.from({ length: 120 }, path))].filter((each) => !directories.includes(`${each}/`));
    for (const [asked, theirs] of gitVerdicts(repository, paths)) {
      const { by } = rules.verdict(asked);
      const ours = by ? `${by.file}:${by.line}:${by.pattern}` : '::';
      compared++;
      if (ours !== theirs)
        disagreements.push(`${asked}: git ${theirs}, ours ${ours}, of ${JSON.stringify([...files])}`);
    }
  }
  expect(compared).toBeGreaterThan(4000);
  expect(disagreements.slice(0, 15)).toEqual([]);
});
