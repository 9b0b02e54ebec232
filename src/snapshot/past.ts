import type { Keep, Past, PastRange, PastVersion } from '../model/past';
import { readGit } from './ask-git';
import { BlobReader } from './blob-reader';
import { ChangedFiles, type Changed } from './changed-files';
import { contentOf } from './content';
import { cutCommits, type GitRepository } from './git-repository';
import { kindOf } from './listed';
import { requireId } from './revision';
import { parseTree } from './tree-listing';

/**
 * What a range of commits brought that its head no longer holds, each content read once, as it is listed. Throws `Unanswerable` where git
 * cannot tell.
 */
export async function readPast(repository: GitRepository, { from, to }: PastRange, keep: Keep): Promise<Past> {
  for (const commit of [...to, ...(from === null ? [] : [from])]) requireId(repository, commit);
  const { git, limits } = repository;
  const changed = new Map<string, Changed>();
  let left = limits.totalBytes;
  let read = 0;
  const reader = new BlobReader(git, {
    largest: limits.fileBytes,
    keep: (id, bytes) => {
      if (bytes.byteLength > left) return false;
      read += 1;
      const kept = keep(changed.get(id)?.path ?? '', bytes);
      if (kept) left -= bytes.byteLength;
      return kept;
    },
  });
  try {
    const range = [...to, ...(from === null ? [] : [`^${from}`])];
    const [walked, tree] = await Promise.all([
      readGit(git, ['rev-list', '--topo-order', '--reverse', ...range]),
      readGit(git, ['ls-tree', '-r', '-z', '--full-tree', to[0] ?? '']),
    ]);
    const known = new Set(parseTree(tree).map(({ id }) => id));
    await eachChange(repository, walked, (each) => {
      if (known.has(each.id) || changed.has(each.id)) return;
      changed.set(each.id, each);
      reader.ask(each.id);
    });
    const blobs = await reader.read([]);
    const commits = walked.toString('latin1').split('\n').slice(0, -1);
    const cuts = cutCommits(repository);
    return {
      versions: [...changed.values()].flatMap((each) => versionOf(each, blobs.get(each.id))),
      commits: commits.length,
      cut: commits.some((commit) => cuts.has(commit)),
      unread: changed.size - read,
    };
  } finally {
    reader.close();
  }
}

/** `walked` is the output of `git rev-list`: told is what each commit has that none of its parents has. */
async function eachChange({ git }: GitRepository, walked: Buffer, take: (changed: Changed) => void): Promise<void> {
  const command = ['diff-tree', '--stdin', '--root', '-r', '-c', '--raw', '-z', '--no-renames', '--no-abbrev'];
  const files = new ChangedFiles(take);
  await readGit(git, command, {
    input: walked.toString('latin1'),
    onOutput: (chunk) => {
      files.push(chunk);
    },
  });
  files.end();
}

function versionOf({ commit, path, mode }: Changed, bytes: Uint8Array | undefined): readonly PastVersion[] {
  if (bytes === undefined) return [];
  const kind = kindOf(mode);
  const content = kind === 'file' ? contentOf(bytes) : ({ kind: 'bytes', bytes } as const);
  const entry = { path, kind, executable: mode === '100755', tracked: true, size: bytes.byteLength, content };
  return [{ commit, entry }];
}
