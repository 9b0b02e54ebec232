import { execFileSync } from 'node:child_process';
import {
  chownSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from '../../src/snapshot/environment';
import type { Entry, Snapshot } from '../../src/model/snapshot';

/** A directory of one test's own, with git in an environment built from nothing. */
export class Sandbox {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'snapshot-test-')));
  readonly environment: Environment = {
    PATH: process.env['PATH'],
    HOME: this.root,
    TMPDIR: this.root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };

  path(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  git(directory: string, ...args: readonly string[]): string {
    return this.gitWith({}, directory, ...args);
  }

  gitWith(more: Environment, directory: string, ...args: readonly string[]): string {
    const env = { ...this.environment, ...more };
    const options = { cwd: this.path(directory), env, encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync('git', args, options).trim();
  }

  /** A repository with these files committed; returns the commit's id. */
  repository(directory: string, files: Readonly<Record<string, string>>): string {
    mkdirSync(this.path(directory), { recursive: true });
    this.git(directory, 'init', '-q', '-b', 'main');
    return this.commit(directory, files);
  }

  commit(directory: string, files: Readonly<Record<string, string>>): string {
    for (const [path, content] of Object.entries(files)) this.write(join(directory, path), content);
    this.git(directory, 'add', '-A');
    this.git(directory, 'commit', '-q', '--allow-empty', '-m', 'test');
    return this.git(directory, 'rev-parse', 'HEAD');
  }

  /** Gives a directory and all in it to another user. */
  giveAway(directory: string, user: number): void {
    for (const entry of readdirSync(this.path(directory), { recursive: true, encoding: 'utf8' }))
      lchownSync(this.path(directory, entry), user, user);
    chownSync(this.path(directory), user, user);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Paths with what stands at them: text, or the reason why nothing was read. */
export function contents(snapshot: Snapshot): Readonly<Record<string, string>> {
  return Object.fromEntries(snapshot.entries.map((entry) => [entry.path, contentOf(entry)]));
}

function contentOf({ content }: Entry): string {
  return content.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8') : `<${content.reason}>`;
}
