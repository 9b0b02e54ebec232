import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, chmodSync } from 'node:fs';
import { openRepository } from '../../src/snapshot/open-repository';
import { gitSource } from '../../src/snapshot/git-source';
import type { ObjectSource } from '../../src/model/snapshot';
import { contents, Sandbox } from './sandbox';

const lfs = ['version https://git-lfs.github.com/spec/v1', 'oid sha256:' + '0'.repeat(64), 'size 9', ''].join('\n');

let box: Sandbox;
beforeEach(() => {
  box = new Sandbox();
});
afterEach(() => {
  box.remove();
});

function source(directory = 'repo', more = {}): ObjectSource {
  return gitSource({ root: box.path(directory), environment: { ...box.environment, ...more } });
}

describe('a commit', () => {
  test('is read from its objects, whatever the working tree holds', async () => {
    const commit = box.repository('repo', { 'openclaw.json': '{}', 'a/b.txt': 'b', empty: '' });
    box.write('repo/openclaw.json', 'changed');
    box.write('repo/new.txt', 'new');
    const snapshot = await source().snapshot({ kind: 'commit', commit });
    expect(snapshot.source).toEqual({ kind: 'commit', commit });
    expect(snapshot.notices).toEqual([]);
    expect(contents(snapshot)).toEqual({ 'a/b.txt': 'b', empty: '', 'openclaw.json': '{}' });
    expect(snapshot.entries[0]).toMatchObject({ kind: 'file', executable: false, size: 1 });
  });

  test('represents symlinks, submodules, LFS pointers and programs', async () => {
    box.repository('repo', { 'model.bin': lfs, 'run.sh': 'x' });
    symlinkSync('/etc/passwd', box.path('repo/link'));
    chmodSync(box.path('repo/run.sh'), 0o755);
    box.repository('repo/sub', { inner: 'x' });
    const commit = box.commit('repo', {});
    const snapshot = await source().snapshot({ kind: 'commit', commit });
    expect(contents(snapshot)).toEqual({
      link: '/etc/passwd',
      'model.bin': '<lfs-pointer>',
      'run.sh': 'x',
      sub: '<submodule>',
    });
    expect(snapshot.entries.map(({ kind, executable }) => [kind, executable])).toEqual([
      ['symlink', false],
      ['file', false],
      ['file', true],
      ['submodule', false],
    ]);
  });

  test('reads no more than the limits allow, small files first', async () => {
    const commit = box.repository('repo', { 'a.txt': 'x'.repeat(11), 'b.txt': 'b'.repeat(10), 'c.txt': 'c' });
    const limits = { fileBytes: 10, totalBytes: 10 };
    const limited = gitSource({ root: box.path('repo'), environment: box.environment, limits });
    const snapshot = await limited.snapshot({ kind: 'commit', commit });
    expect(contents(snapshot)).toEqual({ 'a.txt': '<too-large>', 'b.txt': '<too-large>', 'c.txt': 'c' });
    expect(snapshot.entries[0]?.size).toBe(11);
  });

  test('keeps newlines in file names and marks bytes that are no UTF-8', async () => {
    box.repository('repo', { 'new\nline': 'n' });
    writeFileSync(Buffer.concat([Buffer.from(box.path('repo/x')), Buffer.from([0xff])]), 'bytes');
    const commit = box.commit('repo', { '\u{1f600}': 'astral', '\uff5e': 'wide' });
    const snapshot = await source().snapshot({ kind: 'commit', commit });
    expect(contents(snapshot)).toEqual({
      'new\nline': 'n',
      'x\uFFFD': 'bytes',
      '\u{1f600}': 'astral',
      '\uff5e': 'wide',
    });
    expect(snapshot.entries.map(({ path }) => path)).toEqual(['new\nline', 'x\uFFFD', '\u{1f600}', '\uff5e']);
  });

  test('gives every path of one object its content', async () => {
    const commit = box.repository('repo', { a: 'same', b: 'same', c: 'other' });
    expect(contents(await source().snapshot({ kind: 'commit', commit }))).toEqual({ a: 'same', b: 'same', c: 'other' });
  });

  test('is read whole where it takes two children', async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}.txt`, String(n).repeat(4 * 1024 * 1024)]));
    const commit = box.repository('repo', files);
    expect(contents(await source().snapshot({ kind: 'commit', commit }))).toEqual(files);
  });

  test('says which object is missing, and reads the rest', async () => {
    const commit = box.repository('repo', { a: 'gone', b: 'here' });
    const id = box.git('repo', 'rev-parse', 'HEAD:a');
    rmSync(box.path('repo/.git/objects', id.slice(0, 2), id.slice(2)));
    const snapshot = await source().snapshot({ kind: 'commit', commit });
    expect(contents(snapshot)).toEqual({ a: '<unavailable>', b: 'here' });
  });

  test('ignores replaced objects', async () => {
    const commit = box.repository('repo', { a: 'true' });
    box.write('other', 'false');
    const other = box.git('.', '-C', 'repo', 'hash-object', '-w', box.path('other'));
    box.git('repo', 'replace', box.git('repo', 'rev-parse', 'HEAD:a'), other);
    expect(contents(await source().snapshot({ kind: 'commit', commit }))).toEqual({ a: 'true' });
  });

  test('is read in a bare repository and in a linked work tree', async () => {
    const commit = box.repository('repo', { a: 'a' });
    box.git('.', 'clone', '-q', '--bare', 'repo', 'bare.git');
    box.git('repo', 'worktree', 'add', '-q', '../linked');
    for (const directory of ['bare.git', 'linked'])
      expect(contents(await source(directory).snapshot({ kind: 'commit', commit }))).toEqual({ a: 'a' });
    await expect(source('bare.git').snapshot({ kind: 'worktree' })).rejects.toMatchObject({ id: 'unreadable' });
  });

  test('is empty where its tree is', async () => {
    const commit = box.repository('repo', {});
    expect((await source().snapshot({ kind: 'commit', commit })).entries).toEqual([]);
  });
});

describe('a damaged repository', () => {
  test('is answered with what git says', async () => {
    const commit = box.repository('repo', { a: 'a' });
    const tree = box.git('repo', 'rev-parse', 'HEAD^{tree}');
    const path = box.path('repo/.git/objects', tree.slice(0, 2), tree.slice(2));
    chmodSync(path, 0o644);
    writeFileSync(path, 'garbage');
    await expect(source().snapshot({ kind: 'commit', commit })).rejects.toMatchObject({ name: 'Unanswerable' });
  });

  test('of an unknown format is no unknown revision', async () => {
    box.repository('repo', { a: 'a' });
    box.git('repo', 'config', 'core.repositoryformatversion', '99');
    await expect(source().commit('HEAD')).rejects.toMatchObject({ id: 'git-failed' });
  });
});

describe('a repository of another owner', () => {
  const asRoot = process.getuid?.() === 0 ? test : test.skip;

  asRoot('is read, and only by our own children', async () => {
    const commit = box.repository('repo', { a: 'a' });
    box.giveAway('repo', 12_345);
    expect(() => box.git('repo', 'status')).toThrow('dubious ownership');
    const opened = await openRepository(box.path('repo'), box.environment);
    expect(await opened.source.commit('HEAD')).toBe(commit);
    expect(contents(await opened.source.snapshot({ kind: 'commit', commit }))).toEqual({ a: 'a' });
    expect(contents(await opened.source.snapshot({ kind: 'index' }))).toEqual({ a: 'a' });
    expect(contents(await opened.source.snapshot({ kind: 'worktree' }))).toEqual({ a: 'a' });
    expect(() => box.git('repo', 'status')).toThrow('dubious ownership');
  });
});

describe('a shallow clone', () => {
  test('is told, and its merge commit names both parents', async () => {
    const base = box.repository('repo', { a: '1' });
    box.git('repo', 'checkout', '-q', '-b', 'side');
    const side = box.commit('repo', { b: '2' });
    box.git('repo', 'checkout', '-q', 'main');
    const main = box.commit('repo', { c: '3' });
    box.git('repo', 'merge', '-q', '--no-ff', '-m', 'merge', 'side');
    box.git('.', 'clone', '-q', '--depth', '1', `file://${box.path('repo')}`, 'shallow');
    const shallow = source('shallow');
    const head = await shallow.commit('HEAD');
    expect(await shallow.isShallow()).toBe(true);
    expect(await source().isShallow()).toBe(false);
    expect((await shallow.snapshot({ kind: 'commit', commit: head })).notices).toEqual([{ id: 'shallow' }]);
    expect(await shallow.parents(head)).toEqual([main, side]);
    expect(await shallow.has(head)).toBe(true);
    expect(await shallow.has(main)).toBe(false);
    expect(await shallow.mergeBase(head, main)).toBeNull();
    expect(await source().mergeBase(main, side)).toBe(base);
    await expect(shallow.snapshot({ kind: 'commit', commit: main })).rejects.toMatchObject({ id: 'shallow-clone' });
    await expect(shallow.commit('HEAD^1')).rejects.toMatchObject({
      id: 'unknown-revision',
      remedy: expect.stringContaining('git fetch --depth=1') as string,
    });
  });
});

describe('history', () => {
  test('has no merge base between unrelated commits', async () => {
    const a = box.repository('repo', { a: '1' });
    box.git('repo', 'checkout', '-q', '--orphan', 'other');
    const b = box.commit('repo', { b: '2' });
    expect(await source().mergeBase(a, b)).toBeNull();
    expect(await source().parents(a)).toEqual([]);
  });

  test('without the commit is unanswerable', async () => {
    const a = box.repository('repo', { a: '1' });
    const absent = '0123456789'.repeat(4);
    await expect(source().mergeBase(a, absent)).rejects.toMatchObject({ id: 'unknown-revision' });
    await expect(source().parents(absent)).rejects.toMatchObject({ id: 'unknown-revision' });
    await expect(source().snapshot({ kind: 'commit', commit: absent })).rejects.toMatchObject({
      id: 'unknown-revision',
    });
    await expect(source().snapshot({ kind: 'commit', commit: '--help' })).rejects.toMatchObject({
      id: 'unknown-revision',
    });
    expect(await source().has('--help')).toBe(false);
  });
});

describe('a revision', () => {
  test('names its commit', async () => {
    const first = box.repository('repo', { a: '1' });
    const second = box.commit('repo', { a: '2' });
    box.git('repo', 'tag', '-a', '-m', 't', 'v1', first);
    for (const name of ['HEAD', 'main', '@', second]) expect(await source().commit(name)).toBe(second);
    for (const name of ['HEAD~1', 'v1', first.slice(0, 10)]) expect(await source().commit(name)).toBe(first);
  });

  test.each(['nope', '', '--all', '-x', '^HEAD', 'HEAD..main', 'HEAD^{tree}', 'a\0b', 'a\nb', 'x'.repeat(5000)])(
    'such as %j is unknown',
    async (name) => {
      box.repository('repo', { a: '1' });
      await expect(source().commit(name)).rejects.toMatchObject({ name: 'Unanswerable', id: 'unknown-revision' });
    },
  );

  test('is repeated without what could disturb a terminal', async () => {
    box.repository('repo', { a: '1' });
    await expect(source().commit('a\u001b[2Jb')).rejects.toThrow('`a\\u{1b}[2Jb`');
  });

  test('is unborn where nothing is committed', async () => {
    mkdirSync(box.path('repo'));
    box.git('repo', 'init', '-q', '-b', 'main');
    for (const name of ['HEAD', 'HEAD~1', '@', 'main'])
      await expect(source().commit(name)).rejects.toMatchObject({ id: 'unborn-branch' });
    await expect(source().commit('other')).rejects.toMatchObject({ id: 'unknown-revision' });
    expect((await source().snapshot({ kind: 'index' })).notices).toEqual([{ id: 'unborn' }]);
  });
});

describe('a partial clone', () => {
  const commands = (log: string): readonly string[] =>
    log.split('\n').filter((line) => line.includes('"event":"start"') && line.includes('"fetch"'));

  test.each(['blob:none', 'tree:0'])('with filter %s fetches what is missing at once', async (filter) => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`d${n}/f.txt`, `file ${n}`]));
    const commit = box.repository('repo', files);
    box.git('repo', 'config', 'uploadpack.allowFilter', 'true');
    box.git('repo', 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    box.git('.', 'clone', '-q', '--no-checkout', `--filter=${filter}`, `file://${box.path('repo')}`, 'partial');
    box.write('trace', '');
    const partial = source('partial', { GIT_TRACE2_EVENT: box.path('trace') });
    expect(contents(await partial.snapshot({ kind: 'commit', commit }))).toEqual(files);
    expect(commands(readFileSync(box.path('trace'), 'utf8')).length).toBeLessThanOrEqual(filter === 'tree:0' ? 2 : 1);
  });

  test('of the index fetches too', async () => {
    box.repository('repo', { a: 'a', b: 'b' });
    box.git('repo', 'config', 'uploadpack.allowFilter', 'true');
    box.git('.', 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${box.path('repo')}`, 'partial');
    box.git('partial', 'read-tree', 'HEAD');
    expect(contents(await source('partial').snapshot({ kind: 'index' }))).toEqual({ a: 'a', b: 'b' });
  });

  test('without its remote says what is unavailable', async () => {
    const commit = box.repository('repo', { a: 'a' });
    box.git('repo', 'config', 'uploadpack.allowFilter', 'true');
    box.git('.', 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${box.path('repo')}`, 'partial');
    rmSync(box.path('repo'), { recursive: true });
    expect(contents(await source('partial').snapshot({ kind: 'commit', commit }))).toEqual({ a: '<unavailable>' });
    await expect(source('partial').snapshot({ kind: 'commit', commit: '0123456789'.repeat(4) })).rejects.toMatchObject({
      id: 'unknown-revision',
    });
  });
});
