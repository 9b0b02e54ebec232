import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { gitSource } from '../../src/snapshot/git-source';
import { openRepository } from '../../src/snapshot/open-repository';
import { contents, Sandbox } from './sandbox';

let box: Sandbox;
beforeEach(() => {
  box = new Sandbox();
});
afterEach(() => {
  box.remove();
});

describe('the repository of a directory', () => {
  test('is found from below, through symlinks, in a linked work tree and a submodule', async () => {
    box.repository('repo', { 'home/.openclaw/openclaw.json': '{}' });
    symlinkSync('repo/home/.openclaw', box.path('link'));
    box.git('repo', 'worktree', 'add', '-q', '../linked');
    expect(await openRepository(box.path('link'), box.environment)).toMatchObject({
      kind: 'git',
      root: box.path('repo'),
      prefix: 'home/.openclaw',
    });
    expect(await openRepository(box.path('linked/home'), box.environment)).toMatchObject({
      root: box.path('linked'),
      prefix: 'home',
    });
    expect(await openRepository(box.path('repo'), box.environment)).toMatchObject({ prefix: '.' });
  });

  test('is not a bare one that was committed into it', async () => {
    box.repository('repo', {});
    box.git('repo', 'init', '-q', '--bare', 'inner');
    const opened = await openRepository(box.path('repo/inner'), box.environment);
    expect(opened).toMatchObject({ root: box.path('repo'), prefix: 'inner' });
  });

  test('is bare where nothing encloses it', async () => {
    box.git('.', 'init', '-q', '--bare', 'bare.git');
    expect(await openRepository(box.path('bare.git'), box.environment)).toMatchObject({
      kind: 'git',
      root: box.path('bare.git'),
    });
  });

  test('is not looked for above a ceiling', async () => {
    box.repository('repo', {});
    mkdirSync(box.path('repo/below'));
    const environment = { ...box.environment, GIT_CEILING_DIRECTORIES: box.path('repo') };
    expect((await openRepository(box.path('repo/below'), environment)).kind).toBe('plain');
  });

  test('cannot be told where `.git` points to nothing', async () => {
    box.write('copy/.git', 'gitdir: /nowhere/worktrees/copy\n');
    await expect(openRepository(box.path('copy'), box.environment)).rejects.toMatchObject({ id: 'not-a-repository' });
  });

  test('cannot be told where there is no directory', async () => {
    box.write('file', '');
    for (const path of ['absent', 'file'])
      await expect(openRepository(box.path(path), box.environment)).rejects.toMatchObject({ id: 'unreadable' });
  });
});

describe('what a hook sets', () => {
  test('is kept for the repository it is about', async () => {
    box.repository('repo', { a: '1' });
    box.git('repo', 'read-tree', `--index-output=${box.path('other-index')}`, '--empty');
    for (const GIT_DIR of ['.git', box.path('repo/.git')]) {
      const environment = { ...box.environment, GIT_DIR, GIT_INDEX_FILE: box.path('other-index') };
      const { source } = await openRepository(box.path('repo'), environment);
      expect(contents(await source.snapshot({ kind: 'index' }))).toEqual({});
    }
  });

  test('is left out for another repository', async () => {
    box.repository('repo', { a: '1' });
    box.repository('mine', { b: '2' });
    const environment = {
      ...box.environment,
      GIT_DIR: box.path('repo/.git'),
      GIT_WORK_TREE: box.path('repo'),
      GIT_INDEX_FILE: box.path('repo/.git/index'),
    };
    const { source } = await openRepository(box.path('mine'), environment);
    expect(contents(await source.snapshot({ kind: 'index' }))).toEqual({ b: '2' });
  });

  test('finds a repository that lies elsewhere than its work tree', async () => {
    mkdirSync(box.path('home/.openclaw'), { recursive: true });
    box.git('.', 'init', '-q', '--bare', 'dotfiles');
    const apart = { GIT_DIR: box.path('dotfiles'), GIT_WORK_TREE: box.path('home') };
    box.write('home/.openclaw/openclaw.json', '{}');
    box.gitWith(apart, 'home', 'add', '-A');
    const opened = await openRepository(box.path('home/.openclaw'), { ...box.environment, ...apart });
    expect(opened).toMatchObject({ kind: 'git', root: box.path('home'), prefix: '.openclaw' });
    const found = await opened.source.snapshot({ kind: 'index' });
    expect(contents(found)).toEqual({ '.openclaw/openclaw.json': '{}' });
  });
});

describe('the world', () => {
  test('may lack git', async () => {
    box.repository('repo', {});
    mkdirSync(box.path('empty'));
    const { source } = await openRepository(box.path('repo'), { ...box.environment, PATH: box.path('empty') });
    for (const asked of [source.commit('HEAD'), source.snapshot({ kind: 'worktree' })])
      await expect(asked).rejects.toMatchObject({ name: 'Unanswerable', id: 'git-missing' });
    const commit = '0123456789'.repeat(4);
    await expect(source.snapshot({ kind: 'commit', commit })).rejects.toMatchObject({ id: 'git-missing' });
  });

  test('may take the repository away', async () => {
    box.repository('repo', {});
    const { source } = await openRepository(box.path('repo'), box.environment);
    rmSync(box.path('repo'), { recursive: true });
    await expect(source.snapshot({ kind: 'worktree' })).rejects.toMatchObject({ id: 'not-a-repository' });
  });

  test('may have no repository there at all', () => {
    mkdirSync(box.path('plain'));
    expect(() => gitSource({ root: box.path('plain'), environment: box.environment })).toThrow(
      'not in a git repository',
    );
  });

  test('may have a git that hangs', async () => {
    box.repository('repo', {});
    box.write('hangs.sh', '#!/bin/sh\nexec sleep 60\n');
    chmodSync(box.path('hangs.sh'), 0o755);
    const options = { git: box.path('hangs.sh'), signal: AbortSignal.timeout(200) };
    const { source } = await openRepository(box.path('repo'), box.environment, options);
    for (const request of [{ kind: 'index' }, { kind: 'commit', commit: '0123456789'.repeat(4) }] as const)
      await expect(source.snapshot(request)).rejects.toMatchObject({ id: 'git-failed' });
  });

  test('may lose patience', async () => {
    box.repository('repo', {});
    const options = { signal: AbortSignal.abort() };
    const { source } = await openRepository(box.path('repo'), box.environment, options);
    await expect(source.snapshot({ kind: 'worktree' })).rejects.toMatchObject({ id: 'git-failed' });
  });
});
