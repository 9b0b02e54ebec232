import type { Content, Entry } from '../model/snapshot';
import { readGit } from './ask-git';
import { withinBudget, type ReadLimits } from './budget';
import { contentOf, unread } from './content';
import type { Git } from './git';
import { parseIndex, type IndexRecord } from './index-listing';
import type { Listed } from './listed';
import { WorkTree, type DiskName, type Found } from './work-tree';

/** What stands in a work tree, and what sparse checkout left out of it: tracked, but only in the object store. */
export interface WorkTreeEntries {
  readonly entries: readonly Entry[];
  readonly skipped: readonly Listed[];
}

/**
 * Tracked paths, and those `git add -A` would add, with what the disk holds. Only `.gitignore` files exclude, since they
 * travel with the repository; the user's own excludes would hide what everybody else sees. Deleted files are left out.
 */
export async function readWorkTree(git: Git, top: string, limits: ReadLimits): Promise<WorkTreeEntries> {
  const listing = await readGit(git, ['ls-files', '-t', '-s', '-o', '--exclude-per-directory=.gitignore', '-z']);
  const disk = new WorkTree(top);
  const skipped: Listed[] = [];
  const present: { record: IndexRecord; name: DiskName; found: Found }[] = [];
  for (const record of parseIndex(listing)) {
    const name = nameOf(record);
    const found = disk.look(name);
    if (found === null) {
      if (record.tracked?.skipsWorktree === true) skipped.push({ ...record.tracked, path: record.path, size: null });
    } else if (found.kind !== 'directory' || disk.isRepository(name)) present.push({ record, name, found });
    // An untracked directory is listed only where it is a repository; a submodule that is not checked out is an empty one.
    else if (record.tracked === null || record.tracked.mode === '160000') present.push({ record, name, found });
  }
  const chosen = withinBudget(
    present.map(({ found }) => (found.kind === 'file' ? found.size : 0)),
    limits,
  );
  const entries = present.map(({ record, name, found }, at): Entry => {
    const content = chosen[at] === true ? contentAt(disk, name, found) : unread('too-large');
    const path = record.path.replace(/\/$/, '');
    const size = content.kind === 'bytes' ? content.bytes.length : found.kind === 'file' ? found.size : 0;
    const tracked = record.tracked !== null;
    return { path, kind: entryKind(found), executable: found.executable, tracked, size, content };
  });
  return { entries, skipped };
}

function contentAt(disk: WorkTree, name: DiskName, found: Found): Content {
  switch (found.kind) {
    case 'file': {
      const bytes = disk.read(name, found.size);
      return bytes === null ? unread('unavailable') : contentOf(bytes);
    }
    case 'symlink': {
      const bytes = disk.readLink(name);
      return bytes === null ? unread('unavailable') : { kind: 'bytes', bytes };
    }
    case 'directory':
      return unread('submodule');
    case 'special':
      return unread('unavailable');
  }
}

function entryKind(found: Found): Entry['kind'] {
  if (found.kind === 'symlink') return 'symlink';
  return found.kind === 'directory' ? 'submodule' : 'file';
}

/** git lists an embedded repository with a slash at the end. */
function nameOf(record: IndexRecord): DiskName {
  const text = (record.bytes ?? record.path).replace(/\/$/, '');
  return { text, encoding: record.bytes === null ? 'utf8' : 'latin1' };
}
