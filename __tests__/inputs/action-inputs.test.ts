import { readActionInputs } from '../../src/inputs/action-inputs';
import { WrongSettings } from '../../src/model/wrong-settings';

function read(values: Readonly<Record<string, string>> = {}) {
  return readActionInputs((name) => values[name] ?? '');
}

test('a bare `uses:` gets the defaults', () => {
  expect(read()).toEqual({
    token: '',
    directory: '.',
    release: null,
    history: 'change',
    today: null,
    preview: 'latest',
    failOn: 'error',
    scope: 'all',
    comment: 'on-findings',
    commentAuthor: 'github-actions[bot]',
    annotations: true,
    summary: true,
    jsonFile: null,
  });
});

test('paths are normal, and stay in the workspace', () => {
  expect(read({ path: './home//.openclaw/' }).directory).toBe('home/.openclaw');
  for (const path of ['/etc', '..', 'a/../../b']) expect(() => read({ path })).toThrow(WrongSettings);
});

test('all mistakes at once', () => {
  expect.assertions(1);
  try {
    read({ 'fail-on': 'info', comment: 'yes', annotations: 'on' });
  } catch (error) {
    expect((error as WrongSettings).mistakes.map(({ message }) => message)).toEqual([
      'The input fail-on is "info".',
      'The input comment is "yes".',
      'The input annotations is "on".',
    ]);
  }
});
