import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { baseOf, type Base } from '../base';
import { check } from '../check';
import { quotable } from '../credentials/quotable';
import { historyOf, type History } from '../history';
import type { CheckArguments } from '../inputs/arguments';
import { screen } from '../judge';
import { exitCodes } from '../model/exit-codes';
import { Unanswerable } from '../model/failure';
import type { Report } from '../model/report';
import { WrongSettings } from '../model/wrong-settings';
import { limits, type ObjectSource, type SnapshotRequest } from '../model/snapshot';
import { annotations } from '../reporters/annotations';
import { json } from '../reporters/json';
import { summary } from '../reporters/summary';
import { terminal } from '../reporters/terminal';
import { workflowCommands } from '../reporters/workflow-commands';
import { fileSource } from '../snapshot/file-source';
import { openRepository } from '../snapshot/open-repository';
import { writeFile } from '../workspace/write-file';
import { liveDirectory } from './live-directory';
import type { World } from './world';

/**
 * `check`: judges what the arguments name and says so in the format they ask for.
 * @returns the exit code
 * @throws Unanswerable, WrongSettings
 */
export async function checkCommand(words: CheckArguments, world: World): Promise<number> {
  const { source, directory, root } = await subjectOf(words, world);
  const head = await headOf(source, words);
  const base = await commandBase(source, words, head);
  const { release, preview, failOn, scope } = words;
  const today = words.today ?? world.today;
  const history = await commandHistory(source, words, base, head);
  const report = await check(source, {
    head,
    base,
    history,
    live: root !== null && head.kind === 'worktree' ? liveDirectory(root, world.environment) : null,
    settings: { directory, release, preview, today, failOn, scope },
  });
  const color = words.output === null && words.color !== false && world.streams.color;
  const text = render(report, words.format, color);
  if (words.output === null) world.streams.out(text);
  else writeFile(resolve(world.directory, words.output), text);
  return exitCodes[report.outcome];
}

function render(report: Report, format: CheckArguments['format'], color: boolean): string {
  switch (format) {
    case 'text':
      return terminal(report, { color });
    case 'json':
      return json(report);
    case 'markdown':
      return summary(report, { links: null });
    case 'github':
      return workflowCommands(annotations(report).shown);
  }
}

/** What is checked; `root` is null for a single file. */
interface Subject {
  readonly source: ObjectSource;
  readonly root: string | null;
  readonly directory: string;
}

async function subjectOf(words: CheckArguments, { streams, environment, directory }: World): Promise<Subject> {
  const { subject } = words;
  if (subject === null) {
    refuseRepositoryOptions(words);
    return {
      source: fileSource('<stdin>', await streams.readInput(limits.configBytes + 1)),
      root: null,
      directory: '.',
    };
  }
  const path = resolve(directory, subject);
  try {
    if (!statSync(path).isDirectory()) {
      refuseRepositoryOptions(words);
      return { source: fileSource(basename(path), readStart(path, limits.fileBytes + 1)), root: null, directory: '.' };
    }
  } catch (cause) {
    if (cause instanceof WrongSettings) throw cause;
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Unanswerable(
      'unreadable',
      `${quotable(path, 200)} ${missing ? 'is not there' : 'cannot be read'}.`,
      'Name a directory or a file that can be read.',
      { cause },
    );
  }
  const opened = await openRepository(path, environment, { onBlob: screen });
  return { source: opened.source, root: opened.root, directory: opened.prefix };
}

/** At most so many bytes of a file: a longer one is told to be too large, not read. */
function readStart(path: string, bytes: number): Uint8Array {
  const { size } = statSync(path);
  const buffer = Buffer.alloc(Math.min(size, bytes));
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = 1; read > 0 && length < buffer.length; length += read)
      read = readSync(file, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** A single file has no revisions: git is not asked about it. */
function refuseRepositoryOptions({ head, base }: CheckArguments): void {
  if (head.kind === 'worktree' && base === null) return;
  throw new WrongSettings([
    {
      message: 'A single file is checked as it stands, without --rev, --staged and --base.',
      remedy: 'Name the directory it is in.',
    },
  ]);
}

async function headOf(source: ObjectSource, { head }: CheckArguments): Promise<SnapshotRequest> {
  return head.kind === 'revision' ? { kind: 'commit', commit: await source.commit(head.revision) } : head;
}

async function commandHistory(
  source: ObjectSource,
  { history }: CheckArguments,
  base: Base,
  head: SnapshotRequest,
): Promise<History | null> {
  if (history !== 'full' && base.kind === 'none') return null;
  const commit = head.kind === 'commit' ? head.commit : await source.commit('HEAD');
  return historyOf(source, history, {
    base,
    head: commit,
    before: null,
    ...(head.kind !== 'commit' && { judged: false }),
  });
}

async function commandBase(source: ObjectSource, { base }: CheckArguments, head: SnapshotRequest): Promise<Base> {
  if (base === null) return { kind: 'none' };
  const from = head.kind === 'commit' ? head.commit : await source.commit('HEAD');
  return baseOf(source, from, { base: await source.commit(base), head: null });
}
