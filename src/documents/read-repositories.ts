import { relativeTo, within } from '../model/paths';
import type { Notice } from '../model/report';
import { limits, type Snapshot } from '../model/snapshot';
import { decodeUtf8 } from './file-form';
import { readIgnoreRules } from './gitignore';
import { effectiveConfig, type IncludedFile } from './includes';
import type { IgnoreRules } from './ignore-rules';
import { configNotices, ignoreNotices, overlookedNotices, unreadNotices } from './notices';
import { ownerAmong } from './owner';
import type { Repository, RepositoryFile } from './repository';
import { ParseBudget, TrackedFile } from './repository-file';
import { overlookedConfigs, stateDirectories, type StateDirectory } from './state-directories';

/**
 * A snapshot understood: one Repository per state directory in or below `root` (relative to the repository's root, `.` for all of it).
 * Files outside every state directory belong to the first one, so that each file is judged once.
 */
export function readRepositories(snapshot: Snapshot, root: string): readonly Repository[] {
  const paths = snapshot.entries.map(({ path }) => path).filter((path) => within(root, path));
  const directories = snapshot.source.kind === 'file' ? singleFile(paths) : stateDirectories(paths, root);
  const ignoreRules = readIgnoreRules(
    ignoreFiles(snapshot),
    directories.map(({ directory }) => directory),
  );
  const files = new Map<string, RepositoryFile[]>(directories.map(({ directory }) => [directory, []]));
  const home = ownerAmong(directories);
  const tracked = new Map<string, RepositoryFile>();
  const budget = new ParseBudget();
  for (const entry of snapshot.entries) {
    const judged = within(root, entry.path);
    const owner = judged ? home(entry.path) : null;
    const file = new TrackedFile(entry, owner === null ? null : relativeTo(owner, entry.path), budget);
    tracked.set(entry.path, file);
    if (judged) files.get(owner ?? directories[0]?.directory ?? root)?.push(file);
  }
  const whole = snapshot.source.kind !== 'file';
  const overlooked = whole ? overlookedNotices(overlookedConfigs(paths, root)) : [];
  const repositories = directories.map((directory, index) =>
    understand(
      directory,
      files.get(directory.directory) ?? [],
      tracked,
      ignoreRules,
      whole,
      index === 0 ? overlooked : [],
    ),
  );
  // Where one directory has a config, another without is state that was put there, not a check that could not be done.
  if (!repositories.some(({ config }) => config)) return repositories;
  return repositories.map((repository) => ({
    ...repository,
    notices: repository.notices.filter(({ id }) => id !== 'no-config'),
  }));
}

/** A file checked by itself is a config, unless its name says that it is something else of a state directory. */
function singleFile([path]: readonly string[]): readonly StateDirectory[] {
  const other =
    path !== undefined &&
    /(?:^|\/)(?:\.env(?:\.[\w-]+)?|(?:auth|models|secrets)[\w-]*\.json|[^/]*\.(?:md|txt|sh|js|ts|jsonl))$/.test(path);
  return [{ directory: '.', config: other ? null : (path ?? null) }];
}

function understand(
  { directory, config }: StateDirectory,
  files: readonly RepositoryFile[],
  tracked: ReadonlyMap<string, RepositoryFile>,
  ignoreRules: IgnoreRules,
  whole: boolean,
  overlooked: readonly Notice[],
): Repository {
  const unseen: string[] = [];
  const read = (path: string): IncludedFile => {
    const file = tracked.get(path) ?? standIn(tracked, path);
    if (!file && whole && !ignoreRules.verdict(path).ignored) return { kind: 'missing' };
    if (file?.form !== 'text' || file.entry.size > limits.includeBytes) {
      unseen.push(path);
      return { kind: 'unseen' };
    }
    return file.tree ? { kind: 'tree', root: file.tree } : { kind: 'unparsable' };
  };
  const main = config === null ? undefined : tracked.get(config);
  const readable = main?.form === 'text' && main.entry.size <= limits.configBytes;
  const effective = config === null ? null : effectiveConfig(config, directory, readable ? main.tree : null, read);
  return {
    directory,
    whole,
    files,
    config: effective,
    ignoreRules,
    notices: [
      ...configNotices(directory, main, effective, unseen, tracked),
      ...ignoreNotices(ignoreRules, directory),
      ...unreadNotices(files, main),
      ...overlooked,
    ],
    file: (path) => tracked.get(path),
  };
}

/** What is tracked in place of a directory on the way to a path: a symbolic link or a repository of its own, behind which nothing is seen. */
function standIn(tracked: ReadonlyMap<string, RepositoryFile>, path: string): RepositoryFile | undefined {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const file = tracked.get(path.slice(0, end));
    if (file) return file;
  }
  return undefined;
}

function ignoreFiles(snapshot: Snapshot): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const entry of snapshot.entries) {
    if (!/(?:^|\/)\.gitignore$/.test(entry.path) || entry.kind !== 'file' || entry.content.kind !== 'bytes') continue;
    // Git reads a .gitignore as bytes, whatever it holds.
    texts.set(entry.path, decodeUtf8(entry.content.bytes));
  }
  return texts;
}
