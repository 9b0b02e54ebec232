import { askGit, readGit } from './ask-git';
import type { GitRepository } from './git-repository';

/** Milliseconds that fetching the missing objects may take. */
const fetchMilliseconds = 120_000;
/** A clone without trees needs one round for the trees and one for the blobs. */
const rounds = 3;

/** The objects of one commit (by id), or those that the index names. */
export type Wanted = { readonly kind: 'commit'; readonly commit: string } | { readonly kind: 'index' };

/** The remote that promised a partial clone's missing objects, or null where the repository is no partial clone. */
export async function promisorOf(repository: GitRepository): Promise<string | null> {
  const pattern = '^(extensions\\.partialclone|remote\\..*\\.promisor)$';
  const answer = await askGit(repository.git, ['config', '-z', '--get-regexp', pattern]);
  for (const setting of answer.stdout.toString('utf8').split('\0')) {
    const [key = '', value = ''] = setting.split('\n');
    const remote = key.startsWith('remote.') ? key.slice('remote.'.length, -'.promisor'.length) : value;
    if (remote !== '' && !remote.startsWith('-') && value !== 'false') return remote;
  }
  return null;
}

/**
 * Fetches in one request what is missing of the wanted objects; git by itself would make a request for each. Returns the
 * ids that are missing still, because the remote does not answer or git refuses to fetch here.
 */
export async function fetchMissing(
  repository: GitRepository,
  promisor: string,
  wanted: Wanted,
): Promise<ReadonlySet<string>> {
  let missing = await missingOf(repository, wanted);
  for (let round = 0; round < rounds && missing.size > 0; round += 1) {
    const fetched = await askGit(
      repository.fetching,
      [
        'fetch',
        '--no-tags',
        '--no-write-fetch-head',
        '--recurse-submodules=no',
        '--filter=blob:none',
        '--stdin',
        promisor,
      ],
      { input: `${[...missing].join('\n')}\n`, milliseconds: fetchMilliseconds },
    );
    if (fetched.status !== 0) break;
    missing = await missingOf(repository, wanted);
  }
  return missing;
}

async function missingOf(repository: GitRepository, wanted: Wanted): Promise<ReadonlySet<string>> {
  const tip = wanted.kind === 'commit' ? wanted.commit : '--indexed-objects';
  const command = ['rev-list', '--objects', '--no-object-names', '--no-walk', '--missing=print', tip];
  const listing = await readGit(repository.git, command);
  const lines = listing.toString('latin1').split('\n');
  return new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
}
