import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileSource } from '../../src/snapshot/file-source';
import { openRepository } from '../../src/snapshot/open-repository';
import type { Environment } from '../../src/snapshot/environment';
import type { Snapshot } from '../../src/model/snapshot';
import { contents, Sandbox } from './sandbox';

let box: Sandbox;
beforeEach(() => {
  box = new Sandbox();
});
afterEach(() => {
  box.remove();
});

async function snapshot(kind: 'index' | 'worktree', more: Environment = {}, directory = 'repo'): Promise<Snapshot> {
  const opened = await openRepository(box.path(directory), { ...box.environment, ...more });
  return opened.source.snapshot({ kind });
}

describe('the working tree', () => {
  test('holds tracked and would-be-tracked files as they are on disk', async () => {
    box.repository('repo', { '.gitignore': '*.log\n', 'tracked.log': 'old', gone: 'x', 'sub/.gitignore': 'deep\n' });
    box.git('repo', 'add', '-f', 'tracked.log');
    box.git('repo', 'commit', '-qm', 'force');
    box.write('repo/tracked.log', 'new');
    box.write('repo/other.log', 'ignored');
    box.write('repo/sub/deep', 'ignored');
    box.write('repo/sub/new\nline', 'untracked');
    rmSync(box.path('repo/gone'));
    const found = await snapshot('worktree');
    expect(found.source).toEqual({ kind: 'worktree', git: true });
    expect(contents(found)).toEqual({
      '.gitignore': '*.log\n',
      'sub/.gitignore': 'deep\n',
      'sub/new\nline': 'untracked',
      'tracked.log': 'new',
    });
  });

  test('follows no symlink, at the end of a path or on the way', async () => {
    box.write('outside/secret', 'SECRET');
    box.repository('repo', { 'dir/secret': 'x', file: 'y' });
    rmSync(box.path('repo/dir'), { recursive: true });
    rmSync(box.path('repo/file'));
    symlinkSync('../outside', box.path('repo/dir'));
    symlinkSync('../outside/secret', box.path('repo/file'));
    const found = await snapshot('worktree');
    expect(contents(found)).toEqual({ dir: '../outside', file: '../outside/secret' });
    expect(found.entries.map(({ kind }) => kind)).toEqual(['symlink', 'symlink']);
  });

  test('opens no pipe', async () => {
    box.repository('repo', { pipe: 'x' });
    rmSync(box.path('repo/pipe'));
    execFileSync('mkfifo', [box.path('repo/pipe')]);
    expect(contents(await snapshot('worktree'))).toEqual({ pipe: '<unavailable>' });
  });

  test('shows an embedded repository and a submodule as one entry each', async () => {
    box.repository('repo', {});
    box.repository('repo/sub', { inner: 'x' });
    box.commit('repo', {});
    box.repository('repo/embedded', { inner: 'x' });
    box.git('.', 'clone', '-q', 'repo', 'clone');
    expect(contents(await snapshot('worktree'))).toEqual({ embedded: '<submodule>', sub: '<submodule>' });
    expect(contents(await snapshot('worktree', {}, 'clone'))).toEqual({ sub: '<submodule>' });
  });

  test('is not narrowed by what only this user excludes', async () => {
    box.repository('repo', {});
    box.write('excludes', 'mine\n');
    box.write('.gitconfig', `[core]\n\texcludesFile = ${box.path('excludes')}\n`);
    box.write('repo/.git/info/exclude', 'local\n');
    box.write('repo/mine', '1');
    box.write('repo/local', '2');
    expect(contents(await snapshot('worktree'))).toEqual({ local: '2', mine: '1' });
  });

  test('starts nothing that the repository’s own settings name', async () => {
    box.repository('repo', { '.gitattributes': '* filter=evil\n', a: 'a' });
    box.write('evil.sh', `#!/bin/sh\ntouch ${box.path('ran')}\ncat\n`);
    execFileSync('chmod', ['+x', box.path('evil.sh')]);
    for (const key of ['core.fsmonitor', 'filter.evil.clean', 'filter.evil.smudge', 'core.sshCommand', 'core.pager'])
      box.git('repo', 'config', key, box.path('evil.sh'));
    const commit = box.gitWith({ GIT_OPTIONAL_LOCKS: '0' }, 'repo', '-c', 'core.fsmonitor=', 'rev-parse', 'HEAD');
    rmSync(box.path('ran'), { force: true });
    const { source } = await openRepository(box.path('repo'), box.environment);
    await source.commit('HEAD');
    await source.snapshot({ kind: 'worktree' });
    await source.snapshot({ kind: 'index' });
    expect(contents(await source.snapshot({ kind: 'commit', commit }))).toMatchObject({ a: 'a' });
    expect(existsSync(box.path('ran'))).toBe(false);
    box.gitWith({}, 'repo', 'status');
    expect(existsSync(box.path('ran'))).toBe(true);
  });

  test('keeps what a sparse checkout leaves out', async () => {
    box.repository('repo', { 'in/a': 'a', 'out/b': 'b' });
    box.git('repo', 'sparse-checkout', 'set', 'in');
    expect(existsSync(box.path('repo/out/b'))).toBe(false);
    expect(contents(await snapshot('worktree'))).toEqual({ 'in/a': 'a', 'out/b': 'b' });
  });

  test('reads names that are no UTF-8, and sees symlinks among them', async () => {
    box.repository('repo', {});
    box.write('outside/secret', 'SECRET');
    const odd = (name: string): Buffer =>
      Buffer.concat([Buffer.from(`${box.path('repo')}/`), Buffer.from(name, 'latin1')]);
    writeFileSync(odd('file\xff'), 'bytes');
    mkdirSync(odd('dir\xfe'));
    writeFileSync(odd('dir\xfe/secret'), 'inner');
    box.git('repo', 'add', '-A');
    rmSync(odd('dir\xfe'), { recursive: true });
    symlinkSync('../outside', odd('dir\xfe'));
    expect(contents(await snapshot('worktree'))).toEqual({ 'dir\uFFFD': '../outside', 'file\uFFFD': 'bytes' });
  });

  test('reads no more than the limits allow', async () => {
    box.repository('repo', { big: 'x'.repeat(11), small: 'y' });
    const options = { limits: { fileBytes: 10, totalBytes: 10 } };
    const { source } = await openRepository(box.path('repo'), box.environment, options);
    const found = await source.snapshot({ kind: 'worktree' });
    expect(contents(found)).toEqual({ big: '<too-large>', small: 'y' });
    expect(contents(await source.snapshot({ kind: 'index' }))).toEqual({ big: '<too-large>', small: 'y' });
    expect(found.entries.map(({ size }) => size)).toEqual([11, 1]);
  });
});

describe('the index', () => {
  test('is what is staged', async () => {
    box.repository('repo', { a: '1', b: '1' });
    box.write('repo/a', '2');
    box.git('repo', 'add', 'a');
    box.write('repo/a', '3');
    box.git('repo', 'rm', '-q', '--cached', 'b');
    const found = await snapshot('index');
    expect(found.source).toEqual({ kind: 'index' });
    expect(contents(found)).toEqual({ a: '2' });
  });

  test('is the one a hook names', async () => {
    box.repository('repo', { a: '1' });
    box.git('repo', 'read-tree', `--index-output=${box.path('other-index')}`, '--empty');
    expect(contents(await snapshot('index', { GIT_INDEX_FILE: box.path('other-index') }))).toEqual({});
    expect(contents(await snapshot('index', { GIT_INDEX_FILE: '.git/index' }))).toEqual({ a: '1' });
  });

  test('shows our side of a conflict', async () => {
    box.repository('repo', { a: 'base' });
    box.git('repo', 'checkout', '-q', '-b', 'side');
    box.commit('repo', { a: 'theirs' });
    box.git('repo', 'checkout', '-q', 'main');
    box.commit('repo', { a: 'ours' });
    expect(() => box.git('repo', 'merge', 'side')).toThrow();
    expect(contents(await snapshot('index'))).toEqual({ a: 'ours' });
    expect((await snapshot('worktree')).entries.map(({ path }) => path)).toEqual(['a']);
  });
});

describe('a directory in no repository', () => {
  test('is seen as `git add -A` would see it', async () => {
    box.write('plain/.gitignore', '*.log\n');
    box.write('plain/a.log', 'ignored');
    box.write('plain/a/b', 'b');
    box.repository('plain/workspace', { inner: 'x' });
    const opened = await openRepository(box.path('plain'), box.environment);
    expect(opened).toMatchObject({ kind: 'plain', root: box.path('plain'), prefix: '.' });
    const found = await opened.source.snapshot({ kind: 'worktree' });
    expect(found.source).toEqual({ kind: 'worktree', git: false });
    expect(found.notices).toEqual([{ id: 'not-a-repository' }]);
    expect(contents(found)).toEqual({ '.gitignore': '*.log\n', 'a/b': 'b', workspace: '<submodule>' });
    expect(readdirSync(box.root)).toEqual(['plain']);
  });

  test('answers nothing else', async () => {
    mkdirSync(box.path('plain'));
    const { source } = await openRepository(box.path('plain'), box.environment);
    const refusal = { name: 'Unanswerable', id: 'not-a-repository' };
    await expect(source.commit('HEAD')).rejects.toMatchObject(refusal);
    await expect(source.snapshot({ kind: 'index' })).rejects.toMatchObject(refusal);
    expect(await source.isShallow()).toBe(false);
  });
});

describe('a single file', () => {
  test('is a snapshot of its own', async () => {
    const source = fileSource('openclaw.json', Buffer.from('{}'));
    const found = await source.snapshot({ kind: 'worktree' });
    expect(found.source).toEqual({ kind: 'file' });
    expect(contents(found)).toEqual({ 'openclaw.json': '{}' });
    await expect(source.snapshot({ kind: 'index' })).rejects.toMatchObject({ id: 'not-a-repository' });
  });
});
