import { gitSource } from '../../src/snapshot/git-source';
import { Sandbox } from './sandbox';

let box: Sandbox;
beforeEach(() => {
  box = new Sandbox();
});
afterEach(() => {
  box.remove();
});

function commitOn(day: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) box.write(`repo/${path}`, text);
  box.git('repo', 'add', '-A');
  box.gitWith({ GIT_COMMITTER_DATE: `${day}T23:30:00-05:00` }, 'repo', 'commit', '-q', '-m', 'x');
  return box.git('repo', 'rev-parse', 'HEAD');
}

async function dates(path: string, lines: readonly number[], commit: string, directory = 'repo') {
  const source = gitSource({ root: box.path(directory), environment: box.environment });
  return Object.fromEntries(await source.lineDates(commit, path, lines));
}

test('the day (UTC) of the commit that made each line what it is', async () => {
  box.repository('repo', {});
  commitOn('2025-03-01', { 'a b/c.json': 'one\ntwo\nthree\n' });
  const head = commitOn('2025-06-30', { 'a b/c.json': 'zero\none\n2\nthree\n' });
  commitOn('2025-08-01', { 'a b/c.json': 'later\n' });
  expect(await dates('a b/c.json', [2, 3, 4], head)).toEqual({ 2: '2025-03-02', 3: '2025-07-01', 4: '2025-03-02' });
});

test('nothing of lines and files that are not there', async () => {
  box.repository('repo', {});
  const head = commitOn('2025-03-01', { a: 'one\n' });
  expect(await dates('a', [7], head)).toEqual({});
  expect(await dates('--help', [1], head)).toEqual({});
});

test('the first commit counts; the end of a clone that is cut off does not', async () => {
  box.git('.', 'init', '-q', '-b', 'main', 'repo');
  commitOn('2025-03-01', { a: 'one\n' });
  const head = commitOn('2025-04-01', { a: 'one\ntwo\n' });
  expect(await dates('a', [1, 2], head)).toEqual({ 1: '2025-03-02', 2: '2025-04-02' });
  box.git('.', 'clone', '-q', '--depth', '1', `file://${box.path('repo')}`, 'cut');
  expect(await dates('a', [1, 2], head, 'cut')).toEqual({});
});
