import { readArguments } from '../../src/inputs/arguments';
import { WrongSettings } from '../../src/model/wrong-settings';

function mistakes(...words: string[]): string[] {
  try {
    readArguments(words);
  } catch (error) {
    if (error instanceof WrongSettings) return error.mistakes.map(({ message }) => message);
    throw error;
  }
  return [];
}

test('nothing said: the working tree here', () => {
  const defaults = {
    kind: 'check',
    subject: '.',
    release: null,
    head: { kind: 'worktree' },
    base: null,
    history: 'change',
    today: null,
    preview: 'latest',
    failOn: 'error',
    scope: 'all',
    format: 'text',
    output: null,
    color: null,
  };
  expect(readArguments([])).toEqual(defaults);
  expect(readArguments(['check'])).toEqual(defaults);
});

test('every option', () => {
  const words =
    'check dir --release 2026.9.6 --preview next --history full --today 2026-02-28 --rev HEAD~1 --base main --fail-on never --scope introduced --format json --output r.json --no-color';
  expect(readArguments(words.split(' '))).toEqual({
    kind: 'check',
    subject: 'dir',
    release: '2026.9.6',
    head: { kind: 'revision', revision: 'HEAD~1' },
    base: 'main',
    preview: 'next',
    history: 'full',
    today: '2026-02-28',
    failOn: 'never',
    scope: 'introduced',
    format: 'json',
    output: 'r.json',
    color: false,
  });
  expect(readArguments(['--staged'])).toMatchObject({ head: { kind: 'index' } });
  expect(readArguments(['--stdin'])).toMatchObject({ subject: null });
  expect(readArguments(['--', '--odd-name'])).toMatchObject({ subject: '--odd-name' });
  expect(readArguments(['--help', '--wrong'])).toEqual({ kind: 'help' });
  expect(readArguments(['--version'])).toEqual({ kind: 'version' });
});

test('all mistakes at once, each named', () => {
  expect(mistakes('--fail-on', 'fatal', '--format=xml', '--frobnicate')).toEqual([
    'There is no option "--frobnicate".',
    '--fail-on is "fatal".',
    '--format is "xml".',
  ]);
});

test.each([
  [['--scope', 'introduced'], '--scope introduced has nothing to compare with.'],
  [['a', 'b'], 'There is more than one place to check: "a", "b".'],
  [['--stdin', 'a'], 'More than one source is named.'],
  [['--staged', '--rev', 'x'], 'More than one source is named.'],
  [['--rev'], '--rev lacks its value.'],
  [['--staged=yes'], '--staged takes no value.'],
  [['--base', 'a', '--base', 'b'], '--base is given twice.'],
  [['--output='], '--output is empty.'],
  [['--history', 'all'], '--history is "all".'],
  [['--today', '2026-02-30'], '--today is "2026-02-30".'],
  [['--today', 'now'], '--today is "now".'],
])('%j: %s', (words, message) => {
  expect(mistakes(...words)).toEqual([message]);
});

test('a value is repeated on one line, without control characters', () => {
  expect(mistakes('--format', `x\n\u001b[31m${'y '.repeat(200)}`)[0]).toMatch(
    /^--format is "x\\u\{a\}\\u\{1b\}\[31m(?:y ?)+…"\.$/,
  );
});

test('each command has flags of its own', () => {
  const common = { release: null, failOn: 'error', allowDirty: false, color: null };
  expect(readArguments(['init'])).toEqual({ kind: 'init', directory: '.', ...common, list: 'allow', pin: null });
  expect(readArguments(['init', 'd', '--deny-list', '--pin'])).toEqual({
    kind: 'init',
    ...common,
    directory: 'd',
    list: 'deny',
    pin: { kind: 'stamp' },
  });
  expect(readArguments(['init', '--pin', 'd'])).toMatchObject({ directory: 'd', pin: { kind: 'stamp' } });
  expect(readArguments(['init', '--pin=2026.9.6'])).toMatchObject({ pin: { kind: 'version', version: '2026.9.6' } });
  expect(readArguments(['fix', '--yes', '--allow-dirty', '--fail-on', 'warning'])).toEqual({
    kind: 'fix',
    ...common,
    directory: '.',
    yes: true,
    allowDirty: true,
    failOn: 'warning',
  });
  expect(readArguments(['./fix'])).toMatchObject({ kind: 'check', subject: './fix' });
});

test.each([
  [['--yes'], '--yes is no option of check.'],
  [['fix', '--base', 'x'], '--base is no option of fix.'],
  [['init', 'a', 'b'], 'There is more than one place: "a", "b".'],
  [['init', '--pin='], '--pin is empty.'],
  [['fix', '--yes=no'], '--yes takes no value.'],
])('%j: %s', (words, message) => {
  expect(mistakes(...words)).toEqual([message]);
});
