import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a program printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary directory with `dist/` alone in it, a repository beside it, and an environment built from nothing. */
export class Sandbox {
  readonly home = mkdtempSync(join(tmpdir(), 'openclaw-check-'));
  readonly repository = join(this.home, 'repository');
  private readonly bundle = join(this.home, 'action');

  constructor() {
    cpSync(join(__dirname, '../../dist'), join(this.bundle, 'dist'), { recursive: true });
    mkdirSync(this.repository);
    this.git('init', '--quiet', '--initial-branch=main');
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }

  /** Runs git in the repository; what it printed, trimmed. */
  git(...words: string[]): string {
    return execFileSync('git', words, { cwd: this.repository, env: this.environment(), encoding: 'utf8' }).trim();
  }

  /** Writes files (null removes one), commits everything, and returns the commit id. */
  commit(files: Readonly<Record<string, string | null>>, message = 'change'): string {
    this.write(files);
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  write(files: Readonly<Record<string, string | null>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.repository, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
  }

  /** Runs the command line's bundle in the repository. */
  cli(words: readonly string[], input = ''): Promise<Ended> {
    return this.run(join(this.bundle, 'dist/cli/index.js'), words, {}, input);
  }

  /** Runs the Action's bundle as the runner would; `files` are what it wrote for the runner. */
  async action(
    variables: Readonly<Record<string, string>> = {},
    event: unknown = {},
  ): Promise<Ended & { readonly outputs: string; readonly summary: string }> {
    const [output, summary, eventFile] = ['output', 'summary', 'event.json'].map((name) => join(this.home, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(output, '');
    writeFileSync(summary, '');
    writeFileSync(eventFile, JSON.stringify(event));
    const ended = await this.run(join(this.bundle, 'dist/index.js'), [], {
      GITHUB_WORKSPACE: this.repository,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      RUNNER_TEMP: this.home,
      ...variables,
    });
    return { ...ended, outputs: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
  }

  private environment(): Record<string, string> {
    const who = { NAME: 'Tester', EMAIL: 'tester@example.invalid', DATE: '2026-01-01T00:00:00Z' };
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.home,
      GIT_CONFIG_NOSYSTEM: '1',
      ...Object.fromEntries(
        Object.entries(who).flatMap(([key, value]) => [
          [`GIT_AUTHOR_${key}`, value],
          [`GIT_COMMITTER_${key}`, value],
        ]),
      ),
    };
  }

  private run(
    script: string,
    words: readonly string[],
    variables: Readonly<Record<string, string>>,
    input = '',
  ): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script, ...words], {
        cwd: this.repository,
        env: { ...this.environment(), ...variables },
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ code, stdout, stderr });
      });
      child.stdin.on('error', () => undefined).end(input);
    });
  }
}

/** The value of one output in the runner's file of outputs. */
export function outputOf(outputs: string, name: string): string | undefined {
  return new RegExp(`^${name}<<(\\S+)\\n([\\s\\S]*?)\\n?\\1$`, 'm').exec(outputs)?.[2];
}
