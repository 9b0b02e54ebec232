/** What kept something from being delivered. */
export type DeliveryFailureKind =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'rejected'
  | 'rate-limited'
  | 'server-error'
  | 'unreachable'
  | 'timeout'
  | 'too-many-comments'
  | 'unexpected';

/**
 * GitHub did not take what was to be delivered. `message` says what happened, `remedy` what to do. It has no `cause`: the errors beneath
 * carry request headers and proxy addresses, and so may carry credentials.
 */
export class DeliveryFailure extends Error {
  constructor(
    readonly kind: DeliveryFailureKind,
    message: string,
    readonly remedy: string,
    /** HTTP status, where there was an answer. */
    readonly status: number | null = null,
  ) {
    super(message);
    this.name = 'DeliveryFailure';
  }
}

const permission = 'Give the job `permissions: pull-requests: write`.';
const fork =
  'Pull requests from forks and from Dependabot get a read-only token whatever a workflow says: there, read the step summary.';
const later = 'The verdict stands; a new run delivers the comment.';

/** The failure that a refused or broken request amounts to. Reads status, error name and limit headers, never the error's own words. */
export function failureOf(error: unknown): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error;
  const status = statusOf(error);
  if (status === null) return withoutAnswer(error);
  if (status === 429 || (status === 403 && isLimited(error))) {
    return new DeliveryFailure('rate-limited', `GitHub's rate limit kept the comment back (${status}).`, later, status);
  }
  if (status === 401) {
    return new DeliveryFailure(
      'unauthorized',
      'GitHub does not accept the token (401).',
      'Pass a valid `github-token`.',
      status,
    );
  }
  if (status === 403) {
    return new DeliveryFailure(
      'forbidden',
      'The token may not comment on this pull request (403).',
      `${permission} ${fork}`,
      status,
    );
  }
  if (status === 404) {
    return new DeliveryFailure('not-found', 'GitHub shows the token no such pull request (404).', permission, status);
  }
  if (status >= 500) {
    return new DeliveryFailure('server-error', `GitHub failed to answer (${status}).`, later, status);
  }
  if (status === 410 || status === 422) {
    const remedy = 'The conversation may be locked; the step summary holds the same text.';
    return new DeliveryFailure('rejected', `GitHub refused the comment (${status}).`, remedy, status);
  }
  return new DeliveryFailure('unexpected', `GitHub answered in an unexpected way (${status}).`, later, status);
}

function withoutAnswer(error: unknown): DeliveryFailure {
  const names = [error, error instanceof Error ? error.cause : null].map((each) =>
    each instanceof Error ? each.name : '',
  );
  if (names.some((name) => name === 'TimeoutError' || name === 'AbortError')) {
    return new DeliveryFailure('timeout', 'GitHub did not answer in time.', later);
  }
  return new DeliveryFailure(
    'unreachable',
    'GitHub could not be reached.',
    `Check network and proxy of the runner. ${later}`,
  );
}

/** HTTP status of a request error; null where there was no answer (Octokit gives 500 to errors that hold no response). */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number')
    return null;
  return 'response' in error && error.response !== undefined ? error.status : null;
}

/** A header of the answer an error holds, by its lower-case name. */
export function headerOf(error: unknown, name: string): string | null {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null;
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null;
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null) return null;
  const value: unknown = Object.entries(headers).find(([key]) => key === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Whether a refusal is about how often one asks: a secondary limit names a wait, the primary one has nothing left. */
export function isLimited(error: unknown): boolean {
  return headerOf(error, 'retry-after') !== null || headerOf(error, 'x-ratelimit-remaining') === '0';
}
