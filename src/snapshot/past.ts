import type { Keep, Past, PastRange, PastVersion } from '../model/past';
import { readGit } from './ask-git';
import { BlobReader } from './blob-reader';
import { ChangedFiles, type Changed } from './changed-files';
import { contentOf } from './content';
import { cutCommits, type GitRepository } from './git-repository';
import { kindOf } from './listed';
import { PastContents } from './past-contents';
import { requireId } from './revision';
import { parseTree } from './tree-listing';

/**
 * What a range of commits brought that its head no longer holds there, each content read as it is listed, at most twice. Throws `Unanswerable`
 * where git cannot tell.
 */
export async function readPast(repository: GitRepository, { from, to, judged }: PastRange, keep: Keep): Promise<Past> {
  for (const commit of [...to, ...(from === null ? [] : [from])]) requireId(repository, commit);
  const { limits } = repository;
  // What is kept is asked of each blob below; nothing else is done with it on arrival.
  const git = { ...repository.git, onBlob: undefined };
  const contents = new PastContents(keep, limits.totalBytes);
  const reader = new BlobReader(git, {
    largest: limits.fileBytes,
    keep: (id, bytes) => contents.take(id, bytes),
  });
  try {
    const range = [...to, ...(from === null ? [] : [`^${from}`])];
    const [walked, tree] = await Promise.all([
      readGit(git, ['rev-list', '--topo-order', '--reverse', ...range]),
      readGit(git, ['ls-tree', '-r', '-z', '--full-tree', to[0] ?? '']),
    ]);
    if (judged !== false) for (const listed of parseTree(tree)) contents.pass(listed);
    await eachChange(repository, walked, (each) => {
      if (contents.isNew(each)) reader.ask(each.id);
    });
    for (const id of contents.atSeveral()) reader.ask(id);
    const blobs = await reader.read([]);
    const commits = walked.toString('latin1').split('\n').slice(0, -1);
    const cuts = cutCommits(repository);
    const { versions, unread, untold } = contents.versions(blobs);
    return {
      versions: versions.map(([changed, bytes]) => versionOf(changed, bytes)),
      commits: commits.length,
      cut: commits.some((commit) => cuts.has(commit)),
      unread,
      untold,
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

function versionOf({ commit, path, mode }: Changed, bytes: Uint8Array): PastVersion {
  const kind = kindOf(mode);
  const content = kind === 'file' ? contentOf(bytes) : ({ kind: 'bytes', bytes } as const);
  const entry = { path, kind, executable: mode === '100755', tracked: true, size: bytes.byteLength, content };
  return { commit, entry };
}
