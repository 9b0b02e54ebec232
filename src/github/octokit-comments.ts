import { setTimeout as wait } from 'node:timers/promises';
import type { Comment, Comments } from './comments';
import { DeliveryFailure, failureOf } from './delivery-failure';
import { withOneRetry } from './one-retry';

/** Limits of one delivery: pages of a hundred comments, and milliseconds for one request with its answer. */
const limits = { pages: 30, perPage: 100, requestMilliseconds: 30_000 } as const;

/** Which pull request, on which server. */
export interface PullRequest {
  /** Without a slash at the end: `https://api.github.com`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/**
 * A pull request's comments over GitHub's API. Octokit is loaded here, and only when there is something to deliver. Every method rejects
 * with a `DeliveryFailure` and nothing else; so does this, where the token or the address is of no use.
 */
export async function octokitComments(token: string, { apiUrl, owner, repo, number }: PullRequest): Promise<Comments> {
  const octokit = await connect(token, apiUrl);
  const request = () => ({ signal: AbortSignal.timeout(limits.requestMilliseconds) });

  const page = (index: number) =>
    withOneRetry(
      () =>
        octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          owner,
          repo,
          issue_number: number,
          per_page: limits.perPage,
          page: index,
          request: request(),
        }),
      { repeatable: true, wait },
    );

  async function* list(): AsyncGenerator<Comment> {
    for (let index = 1; index <= limits.pages; index += 1) {
      const found: unknown = (await page(index)).data;
      if (!Array.isArray(found)) throw unreadable();
      for (const each of found) yield commentOf(each);
      if (found.length < limits.perPage) return;
    }
    throw new DeliveryFailure(
      'too-many-comments',
      `This pull request has more than ${limits.pages * limits.perPage} comments, and ours is not among the first.`,
      'The step summary holds the same text.',
    );
  }

  return {
    list,
    async create(body) {
      const answer = await withOneRetry(
        () =>
          octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            owner,
            repo,
            issue_number: number,
            body,
            request: request(),
          }),
        { repeatable: false, wait },
      );
      return { url: commentOf(answer.data).url };
    },
    async update(id, body) {
      const answer = await withOneRetry(
        () =>
          octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
            owner,
            repo,
            comment_id: id,
            body,
            request: request(),
          }),
        { repeatable: true, wait },
      );
      return { url: commentOf(answer.data).url };
    },
  };
}

async function connect(token: string, baseUrl: string) {
  try {
    const { getOctokit } = await import('@actions/github');
    return getOctokit(token, { baseUrl });
  } catch (error) {
    throw token === ''
      ? new DeliveryFailure('unauthorized', 'There is no token.', 'Pass `github-token`.')
      : failureOf(error);
  }
}

/** A comment as the API tells it. Rejects what is none: a cut answer, or a redirect's page. */
function commentOf(value: unknown): Comment {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'number')
    throw unreadable();
  return {
    id: value.id,
    author: 'user' in value ? textAt(value.user, 'login') : null,
    body: textAt(value, 'body') ?? '',
    url: textAt(value, 'html_url'),
  };
}

function textAt(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : null;
}

function unreadable(): DeliveryFailure {
  return new DeliveryFailure(
    'unexpected',
    'GitHub gave an answer that cannot be read.',
    'The verdict stands; a new run delivers the comment.',
  );
}
