import { limits, type Snapshot } from '../model/snapshot';
import { decodeUtf8 } from './file-form';
import { readIgnoreRules } from './gitignore';
import { effectiveConfig, type IncludedFile } from './includes';
import type { IgnoreRules } from './ignore-rules';
import { configNotices, ignoreNotices, unreadNotices } from './notices';
import type { Repository, RepositoryFile } from './repository';
import { TrackedFile } from './repository-file';
import { stateDirectories, type StateDirectory } from './state-directories';

/**
 * A snapshot understood: one Repository per state directory in or below `root` (relative to the repository's root, `.` for all of it).
 * Files outside every state directory belong to the first one, so that each file is judged once.
 */
export function readRepositories(snapshot: Snapshot, root: string): readonly Repository[] {
  const inRoot = snapshot.entries.filter((entry) => root === '.' || entry.path.startsWith(`${root}/`));
  const paths = inRoot.map((entry) => entry.path);
  const directories = snapshot.source.kind === 'file' ? singleFile(paths) : stateDirectories(paths, root);
  const ignoreRules = readIgnoreRules(ignoreFiles(snapshot));
  const files = new Map<string, RepositoryFile[]>(directories.map(({ directory }) => [directory, []]));
  const home = ownerOf(directories);
  for (const entry of inRoot) {
    const owner = home(entry.path);
    const statePath = owner === null ? null : owner === '.' ? entry.path : entry.path.slice(owner.length + 1);
    files.get(owner ?? directories[0]?.directory ?? root)?.push(new TrackedFile(entry, statePath));
  }
  const whole = snapshot.source.kind !== 'file';
  return directories.map((directory) =>
    understand(directory, files.get(directory.directory) ?? [], ignoreRules, whole),
  );
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
  ignoreRules: IgnoreRules,
  whole: boolean,
): Repository {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const unseen: string[] = [];
  const read = (path: string): IncludedFile => {
    const file = byPath.get(path);
    if (!file && whole && !ignoreRules.verdict(path).ignored) return { kind: 'missing' };
    if (file?.form !== 'text' || file.entry.size > limits.includeBytes) {
      unseen.push(path);
      return { kind: 'unseen' };
    }
    return file.tree ? { kind: 'tree', root: file.tree } : { kind: 'unparsable' };
  };
  const main = config === null ? undefined : byPath.get(config);
  const readable = main?.form === 'text' && main.entry.size <= limits.configBytes;
  const effective = config === null ? null : effectiveConfig(config, directory, readable ? main.tree : null, read);
  return {
    directory,
    whole,
    files,
    config: effective,
    ignoreRules,
    notices: [
      ...configNotices(directory, main, effective, unseen, byPath),
      ...ignoreNotices(ignoreRules, directory),
      ...unreadNotices(files),
    ],
    file: (path) => byPath.get(path),
  };
}

/** The deepest state directory a path lies in, or null. */
function ownerOf(directories: readonly StateDirectory[]): (path: string) => string | null {
  const known = new Set(directories.map(({ directory }) => directory));
  return (path) => {
    let end = path.lastIndexOf('/');
    for (; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end);
      if (known.has(directory)) return directory;
    }
    return known.has('.') ? '.' : null;
  };
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
