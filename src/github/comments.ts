/** The comments of one pull request: answered by GitHub, or by a list in tests. Failures are `DeliveryFailure`s. */
export interface Comments {
  /** Every comment, the oldest first. */
  list(): AsyncIterable<Comment>;
  /** Adds a comment; its address, if the server told it. */
  create(body: string): Promise<{ readonly url: string | null }>;
  /** Replaces a comment's body; its address, if the server told it. */
  update(id: number, body: string): Promise<{ readonly url: string | null }>;
}

export interface Comment {
  readonly id: number;
  /** Login of who wrote it; null where the account is gone. */
  readonly author: string | null;
  readonly body: string;
  readonly url: string | null;
}
