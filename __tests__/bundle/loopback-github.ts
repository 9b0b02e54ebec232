import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
  readonly html_url: string;
}

/** A GitHub of one pull request on the loopback interface: its comments, and every request it got. */
export class LoopbackGitHub {
  readonly comments: StoredComment[] = [];
  readonly requests: string[] = [];
  /** Answers every request with this status instead, when set. */
  refusal: number | null = null;
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Adds a comment as somebody would have written it. */
  add(login: string, body: string): StoredComment {
    const id = this.comments.length + 1;
    const comment = {
      id,
      body,
      user: { login },
      html_url: `https://github.example/owner/name/pull/7#issuecomment-${id}`,
    };
    this.comments.push(comment);
    return comment;
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const url = new URL(request.url ?? '/', 'http://loopback');
    this.requests.push(`${request.method ?? ''} ${url.pathname}`);
    let text = '';
    for await (const chunk of request) text += String(chunk);
    // A refusal may repeat what it was sent.
    if (this.refusal !== null)
      return { status: this.refusal, body: { message: `refused ${String(request.headers.authorization)} ${text}` } };
    const sent = text === '' ? {} : (JSON.parse(text) as { body?: string });
    if (url.pathname === '/repos/owner/name/issues/7/comments') {
      if (request.method === 'POST') return { status: 201, body: this.add('github-actions[bot]', sent.body ?? '') };
      const [page, size] = [Number(url.searchParams.get('page') ?? 1), Number(url.searchParams.get('per_page') ?? 30)];
      return { status: 200, body: this.comments.slice((page - 1) * size, page * size) };
    }
    const comment = this.comments.find(({ id }) => url.pathname === `/repos/owner/name/issues/comments/${id}`);
    if (request.method !== 'PATCH' || !comment) return { status: 404, body: { message: 'Not Found' } };
    comment.body = sent.body ?? '';
    return { status: 200, body: comment };
  }
}
