import { rmSync, symlinkSync } from 'node:fs';
import type { Keep, Past, PastRange } from '../../src/model/past';
import { ChangedFiles, type Changed } from '../../src/snapshot/changed-files';
import { gitSource } from '../../src/snapshot/git-source';
import { Sandbox } from './sandbox';

let box: Sandbox;
beforeEach(() => {
  box = new Sandbox();
});
afterEach(() => {
  box.remove();
});

const all: Keep = () => true;

function past(range: PastRange, { directory = 'repo', keep = all, limits = {} } = {}): Promise<Past> {
  const root = box.path(directory);
  const read = { fileBytes: 1000, totalBytes: 10_000, ...limits };
  return gitSource({ root, environment: box.environment, limits: read }).past(range, keep);
}

/** What was read: commit, path and text. */
function told({ versions }: Past): readonly (readonly [string, string, string])[] {
  return versions.map(({ commit, entry }) => {
    if (entry.content.kind !== 'bytes') return [commit, entry.path, entry.content.reason];
    return [commit, entry.path, Buffer.from(entry.content.bytes).toString('utf8')];
  });
}

test('each content that head no longer holds, once at each path, by the first commit that has it there', async () => {
  const base = box.repository('repo', { kept: 'same', old: 'was there before' });
  const added = box.commit('repo', { note: 'secret', other: 'stays' });
  const copied = box.commit('repo', { copy: 'secret', note: 'second' });
  rmSync(box.path('repo/copy'));
  rmSync(box.path('repo/old'));
  const head = box.commit('repo', { note: 'third' });
  const read = await past({ from: base, to: [head] });
  expect(told(read)).toEqual([
    [added, 'note', 'secret'],
    [copied, 'copy', 'secret'],
    [copied, 'note', 'second'],
  ]);
  expect(read).toMatchObject({ commits: 3, cut: false, unread: 0 });
  const whole = await past({ from: null, to: [head] });
  expect(told(whole)).toEqual([[base, 'old', 'was there before'], ...told(read)]);
});

test('both sides of a merge, what only the merge brings, and not what the other branch brought', async () => {
  const base = box.repository('repo', { a: 'a' });
  box.git('repo', 'checkout', '-q', '-b', 'topic');
  const side = box.commit('repo', { leak: 'on the side' });
  rmSync(box.path('repo/leak'));
  const tip = box.commit('repo', { b: 'b' });
  box.git('repo', 'checkout', '-q', 'main');
  const mainTip = box.commit('repo', { theirs: 'another’s work' });
  box.git('repo', 'merge', '-q', '--no-commit', 'topic');
  const merge = box.commit('repo', { evil: 'in the merge' });
  rmSync(box.path('repo/evil'));
  rmSync(box.path('repo/theirs'));
  const head = box.commit('repo', {});
  expect(told(await past({ from: mainTip, to: [head] }))).toEqual([
    [side, 'leak', 'on the side'],
    [merge, 'evil', 'in the merge'],
  ]);
  expect(told(await past({ from: base, to: [tip] }))).toEqual([[side, 'leak', 'on the side']]);
});

test('what a force push replaced, where it is named and there', async () => {
  const base = box.repository('repo', { a: 'a' });
  const before = box.commit('repo', { leak: 'pushed once' });
  box.git('repo', 'reset', '-q', '--hard', base);
  const head = box.commit('repo', { b: 'b' });
  expect(told(await past({ from: base, to: [head] }))).toEqual([]);
  expect(told(await past({ from: base, to: [head, before] }))).toEqual([[before, 'leak', 'pushed once']]);
});

test('any name, links by their target, no submodules', async () => {
  const base = box.repository('repo', { a: 'a' });
  const names = ['with space', 'tab\there', 'line\nbreak', ':colon', 'ünï'];
  symlinkSync('/etc/passwd', box.path('repo/link'));
  box.repository('repo/sub', { inner: 'x' });
  const commit = box.commit('repo', Object.fromEntries(names.map((name) => [name, `in ${name}`])));
  for (const name of [...names, 'link', 'sub']) rmSync(box.path('repo', name), { recursive: true });
  const head = box.commit('repo', {});
  const read = told(await past({ from: base, to: [head] }));
  expect(new Map(read.map(([, path, text]) => [path, text]))).toEqual(
    new Map([['link', '/etc/passwd'], ...names.map((name) => [name, `in ${name}`] as const)]),
  );
  expect(new Set(read.map(([id]) => id))).toEqual(new Set([commit]));
});

test('only what is wanted is kept; what is too large or missing is counted', async () => {
  const base = box.repository('repo', { a: 'a' });
  box.commit('repo', { wanted: 'w', unwanted: 'u', large: 'x'.repeat(1001) });
  for (const name of ['wanted', 'unwanted', 'large']) rmSync(box.path('repo', name));
  const head = box.commit('repo', {});
  const read = await past({ from: base, to: [head] }, { keep: (paths) => paths.includes('wanted') });
  expect(read.versions.map(({ entry }) => entry.path)).toEqual(['wanted']);
  expect(read.unread).toBe(1);
});

test('what head holds under another name, or as a link, and what stood under another name first', async () => {
  const base = box.repository('repo', { a: 'a' });
  const first = box.commit('repo', { 'notes.txt': 'one', link: 'two' });
  const second = box.commit('repo', { config: 'one' });
  for (const name of ['notes.txt', 'config', 'link']) rmSync(box.path('repo', name));
  symlinkSync('two', box.path('repo/link'));
  const head = box.commit('repo', { copy: 'one' });
  const read = await past(
    { from: base, to: [head] },
    { keep: (paths) => paths.some((path) => /config|link/.test(path)) },
  );
  expect(told(read)).toEqual([
    [first, 'link', 'two'],
    [first, 'notes.txt', 'one'],
    [second, 'config', 'one'],
  ]);
  expect(read.unread).toBe(0);
});

test('a content at very many paths is judged at as many as its bytes allow', async () => {
  const base = box.repository('repo', { a: 'a' });
  const copies = Array.from({ length: 30 }, (_, index) => `copy${index}`);
  box.commit('repo', Object.fromEntries(copies.map((name) => [name, 'x'.repeat(1000)])));
  for (const name of copies) rmSync(box.path('repo', name));
  const head = box.commit('repo', {});
  const read = await past({ from: base, to: [head] });
  expect(read.versions).toHaveLength(10);
  expect(read.untold).toBe(20);
});

test('a clone that is cut off within the range says so', async () => {
  const base = box.repository('repo', { a: 'a' });
  box.commit('repo', { leak: '1' });
  const head = box.commit('repo', { leak: '2' });
  const cloned = (depth: string, name: string): void => {
    box.git('.', 'clone', '-q', '--depth', depth, `file://${box.path('repo')}`, name);
  };
  cloned('1', 'one');
  cloned('2', 'two');
  expect(await past({ from: null, to: [head] }, { directory: 'one' })).toMatchObject({ versions: [], cut: true });
  const two = await past({ from: null, to: [head] }, { directory: 'two' });
  expect(told(two).map(([, path, text]) => [path, text])).toEqual([['leak', '1']]);
  expect(two.cut).toBe(true);
  await expect(past({ from: base, to: [head] }, { directory: 'one' })).rejects.toMatchObject({ name: 'Unanswerable' });
});

test('a revision is a full id, never an option', async () => {
  const head = box.repository('repo', { a: 'a' });
  for (const range of [
    { from: '--all', to: [head] },
    { from: null, to: ['--output=x'] },
  ])
    await expect(past(range)).rejects.toMatchObject({ id: 'unknown-revision' });
});

test.each(['abc', 'abc\0:100644 100644\0path\0', ':100644 100644 aa bb M\0path\0', 'abc\0:000000 100644 aa bb A\0'])(
  'output that is none of git diff-tree is refused: %j',
  (text) => {
    const read = () => {
      const files = new ChangedFiles(() => undefined);
      files.push(Buffer.from(text));
      files.end();
    };
    expect(read).toThrow(RangeError);
  },
);

test('output is read in whatever pieces it comes', () => {
  const text =
    'abc\0::100644 100644 100755 aa bb cc MM\0a path\0:100644 000000 aa bb D\0gone\0def\0:000000 100644 00 dd A\0ü\0';
  const whole = [
    { commit: 'abc', path: 'a path', mode: '100755', id: 'cc' },
    { commit: 'def', path: 'ü', mode: '100644', id: 'dd' },
  ];
  for (const size of [1, 7, 1000]) {
    const read: Changed[] = [];
    const files = new ChangedFiles((changed) => read.push(changed));
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) files.push(bytes.subarray(at, at + size));
    files.end();
    expect(read).toEqual(whole);
  }
});

test('what would be too much is counted apart, and what another state is judged by is looked through too', async () => {
  const base = box.repository('repo', { a: 'a' });
  const first = box.commit('repo', { one: '1'.repeat(600), two: '2'.repeat(600) });
  const read = await past({ from: base, to: [first], judged: false }, { limits: { totalBytes: 1000 } });
  expect(read.versions).toHaveLength(1);
  expect(read).toMatchObject({ unread: 0, untold: 1 });
  expect((await past({ from: base, to: [first] })).versions).toEqual([]);
});
