/** What the event that started the workflow says of the change under review. Commit ids as GitHub sent them. */
export interface ChangeEvent {
  readonly pullNumber: number | null;
  /** The commit the change is compared with, as the event names it. */
  readonly base: string | null;
  /** The change's own newest commit: what links and the verdict's commit mean. */
  readonly head: string | null;
  /** What the pull request's branch pointed to before the push that started the workflow; null where that is not told. */
  readonly before: string | null;
}

/**
 * The change an event describes; all null where it describes none (a schedule, a manual run, an event unknown to us).
 * @param name such as `pull_request`
 * @param payload the event's JSON, of any shape
 */
export function changeOf(name: string, payload: unknown): ChangeEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return {
        pullNumber: integerAt(payload, 'pull_request', 'number'),
        base: commitAt(payload, 'pull_request', 'base', 'sha'),
        head: commitAt(payload, 'pull_request', 'head', 'sha'),
        before: at(payload, ['action']) === 'synchronize' ? commitAt(payload, 'before') : null,
      };
    case 'merge_group':
      return {
        pullNumber: null,
        base: commitAt(payload, 'merge_group', 'base_sha'),
        head: commitAt(payload, 'merge_group', 'head_sha'),
        before: null,
      };
    case 'push':
      // `after` may be a tag's own id; what is checked out is the commit anyway.
      return { pullNumber: null, base: commitAt(payload, 'before'), head: null, before: null };
    default:
      return { pullNumber: null, base: null, head: null, before: null };
  }
}

function at(payload: unknown, path: readonly string[]): unknown {
  let current = payload;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

function integerAt(payload: unknown, ...path: string[]): number | null {
  const value = at(payload, path);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/** A full commit id; the all-zero id, which stands for a branch that was not there, is none. */
function commitAt(payload: unknown, ...path: string[]): string | null {
  const value = at(payload, path);
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : null;
}
