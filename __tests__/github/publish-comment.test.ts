import type { Comment, Comments } from '../../src/github/comments';
import { DeliveryFailure } from '../../src/github/delivery-failure';
import { publishComment, type Publication } from '../../src/github/publish-comment';
import { comment } from '../../src/reporters/comment';
import { markerKey } from '../../src/reporters/comment-marker';
import { everything, report } from '../reporters/reports';

const bot = 'github-actions[bot]';
const key = markerKey('.');
const marker = `<!-- openclaw-config-check:${key} -->`;
const body = `${marker}\n\nred\n`;

/** A pull request's comments in memory, with the requests that were made. */
function pullRequest(...stored: readonly (readonly [author: string | null, body: string])[]) {
  const comments: Comment[] = stored.map(([author, text], index) => ({
    id: index + 1,
    author,
    body: text,
    url: `u${index + 1}`,
  }));
  const requests: string[] = [];
  const port: Comments = {
    async *list() {
      requests.push('list');
      await Promise.resolve();
      yield* comments;
    },
    create(text) {
      requests.push('create');
      comments.push({ id: comments.length + 1, author: bot, body: text, url: 'new' });
      return Promise.resolve({ url: 'new' });
    },
    update(id, text) {
      requests.push(`update ${id}`);
      comments.splice(id - 1, 1, { id, author: bot, body: text, url: `u${id}` });
      return Promise.resolve({ url: null });
    },
  };
  return { port, requests, bodies: () => comments.map((each) => each.body) };
}

function publication(over: Partial<Publication> = {}): Publication {
  return { body, mode: 'on-findings', author: bot, markerKey: key, worthIt: true, ...over };
}

test('the marker of the comment is the marker that is looked for', async () => {
  const page = pullRequest();
  const text = comment(everything, { markerKey: key, links: null, runUrl: null });
  await expect(publishComment(page.port, publication({ body: text }))).resolves.toEqual({
    kind: 'created',
    url: 'new',
  });
  await expect(publishComment(page.port, publication({ body: text }))).resolves.toEqual({
    kind: 'unchanged',
    url: 'new',
  });
  const green = comment(report(), { markerKey: key, links: null, runUrl: null });
  await expect(publishComment(page.port, publication({ body: green, worthIt: false }))).resolves.toEqual({
    kind: 'updated',
    url: 'new',
  });
  expect(page.bodies()).toEqual([green]);
  expect(page.requests).toEqual(['list', 'create', 'list', 'list', 'update 1']);
});

test('a comment that quotes the marker, or bears another, is not ours', async () => {
  const page = pullRequest(
    ['mallory', body],
    [null, body],
    [bot, `> ${marker}`],
    [bot, `look:\n${marker}`],
    [bot, '<!-- openclaw-config-check:other-1 -->\n'],
  );
  await expect(publishComment(page.port, publication())).resolves.toEqual({ kind: 'created', url: 'new' });
  expect(page.requests).toEqual(['list', 'create']);
});

test('of two of ours the oldest is updated', async () => {
  const page = pullRequest(['someone', 'hello'], [bot, `${marker}\nold`], [bot, `${marker}\nolder run`]);
  await expect(publishComment(page.port, publication())).resolves.toEqual({ kind: 'updated', url: 'u2' });
  expect(page.requests).toEqual(['list', 'update 2']);
});

test('line ends and space at the end, which a server may change, are no difference', async () => {
  const page = pullRequest(['GitHub-Actions[bot]', body.replaceAll('\n', '\r\n').trimEnd()]);
  await expect(publishComment(page.port, publication())).resolves.toEqual({ kind: 'unchanged', url: 'u1' });
  expect(page.requests).toEqual(['list']);
});

test.each([
  ['never', true, 'skipped', []],
  ['on-findings', false, 'skipped', ['list']],
  ['on-findings', true, 'created', ['list', 'create']],
  ['always', false, 'created', ['list', 'create']],
] as const)('without a comment yet, mode %s with something to say %p: %s', async (mode, worthIt, kind, requests) => {
  const page = pullRequest();
  expect((await publishComment(page.port, publication({ mode, worthIt }))).kind).toBe(kind);
  expect(page.requests).toEqual(requests);
});

test('a body without its marker is refused before any request', async () => {
  const page = pullRequest();
  await expect(publishComment(page.port, publication({ body: 'red' }))).rejects.toThrow(TypeError);
  expect(page.requests).toEqual([]);
});

test('a failure of the port is passed on as it is', async () => {
  const failure = new DeliveryFailure('forbidden', 'No.', 'Ask.', 403);
  const { port } = pullRequest();
  const refusing: Comments = { ...port, create: () => Promise.reject(failure) };
  await expect(publishComment(refusing, publication())).rejects.toBe(failure);
});
