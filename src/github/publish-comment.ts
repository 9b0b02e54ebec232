import type { Comment, Comments } from './comments';

export interface Publication {
  /** The whole comment, its first line the marker. */
  readonly body: string;
  readonly mode: 'always' | 'on-findings' | 'never';
  /** Login whose comments are ours. */
  readonly author: string;
  readonly markerKey: string;
  /** Whether there is something to say that deserves a comment where there is none yet. */
  readonly worthIt: boolean;
}

export interface Published {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'skipped';
  readonly url: string | null;
}

/**
 * Makes the one comment say what it should: the oldest that bears our marker and is by our author is updated, unless it says so already;
 * where there is none, one is created if the mode wants it. Rejects with the `DeliveryFailure` of the port. Throws where the body does
 * not begin with the marker, since it would never be found again.
 */
export async function publishComment(comments: Comments, publication: Publication): Promise<Published> {
  const { body, mode, author, markerKey, worthIt } = publication;
  const marker = `<!-- openclaw-config-check:${markerKey} -->`;
  if (firstLine(body) !== marker) throw new TypeError('The comment does not begin with its marker.');
  if (mode === 'never') return { kind: 'skipped', url: null };
  const ours = await oldest(comments, (comment) => isBy(author, comment) && firstLine(comment.body) === marker);
  if (ours === null) {
    if (mode === 'on-findings' && !worthIt) return { kind: 'skipped', url: null };
    return { kind: 'created', url: (await comments.create(body)).url };
  }
  if (normal(ours.body) === normal(body)) return { kind: 'unchanged', url: ours.url };
  const { url } = await comments.update(ours.id, body);
  return { kind: 'updated', url: url ?? ours.url };
}

async function oldest(comments: Comments, isOurs: (comment: Comment) => boolean): Promise<Comment | null> {
  for await (const comment of comments.list()) if (isOurs(comment)) return comment;
  return null;
}

/** Logins are compared as GitHub compares them: without regard to case. */
function isBy(author: string, comment: Comment): boolean {
  return comment.author !== null && comment.author.toLowerCase() === author.toLowerCase();
}

function firstLine(body: string): string {
  return body.split('\n', 1)[0]?.trimEnd() ?? '';
}

/** What a server may do to a body that it stores is no difference: line ends, and the space at the end. */
function normal(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
