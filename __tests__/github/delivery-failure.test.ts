import { DeliveryFailure, failureOf } from '../../src/github/delivery-failure';
import { withOneRetry } from '../../src/github/one-retry';

const secret = ['gh', 's_', 'x'.repeat(36)].join('');

/** An error as Octokit makes it: the request with its headers is in there. */
function answer(status: number, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(`failed with ${secret}`), {
    status,
    request: { headers: { authorization: `token ${secret}` } },
    response: { status, headers },
  });
}

const unreachable = Object.assign(new Error(secret, { cause: new TypeError(secret) }), { status: 500 });
const timeout = Object.assign(
  new Error(secret, { cause: Object.assign(new Error(secret), { name: 'TimeoutError' }) }),
  { status: 500 },
);

test.each([
  [answer(401), 'unauthorized'],
  [answer(403), 'forbidden'],
  [answer(403, { 'retry-after': '5' }), 'rate-limited'],
  [answer(403, { 'x-ratelimit-remaining': '0' }), 'rate-limited'],
  [answer(404), 'not-found'],
  [answer(410), 'rejected'],
  [answer(422), 'rejected'],
  [answer(429), 'rate-limited'],
  [answer(502), 'server-error'],
  [answer(301), 'unexpected'],
  [unreachable, 'unreachable'],
  [timeout, 'timeout'],
  ['nonsense', 'unreachable'],
  [null, 'unreachable'],
])('failure %#', (error, kind) => {
  const failure = failureOf(error);
  expect(failure.kind).toBe(kind);
  expect(failure.message).toMatch(/^[A-Z].*\.$/);
  expect(
    `${JSON.stringify(failure)}${String(failure.stack)}${failure.message}${failure.remedy}${String(failure.cause)}`,
  ).not.toContain(secret);
});

test('where a permission is missing, it is named', () => {
  for (const status of [403, 404]) expect(failureOf(answer(status)).remedy).toContain('pull-requests: write');
});

/** Sends the answers one after the other; tells the waits and how it ended. */
async function send(answers: readonly unknown[], repeatable: boolean) {
  const waits: number[] = [];
  let sent = 0;
  const outcome = await withOneRetry(
    () => {
      const each = answers[sent];
      sent += 1;
      return each instanceof Error ? Promise.reject(each) : Promise.resolve(each);
    },
    { repeatable, wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)) },
  ).catch((error: unknown) => (error instanceof DeliveryFailure ? error.kind : 'not a failure'));
  return { outcome, sent, waits };
}

test.each([
  ['a server error, once', [answer(502), 'ok'], true, 'ok', [1000]],
  ['two server errors', [answer(502), answer(502), 'ok'], true, 'server-error', [1000]],
  ['a server error on what must not be done twice', [answer(502), 'ok'], false, 'server-error', []],
  ['unavailable, on what must not be done twice', [answer(503, { 'retry-after': '2' }), 'ok'], false, 'ok', [2000]],
  ['a limit with a wait', [answer(429, { 'retry-after': '60' }), 'ok'], false, 'ok', [60_000]],
  ['a secondary limit', [answer(403, { 'retry-after': '1' }), 'ok'], false, 'ok', [1000]],
  ['a limit with a long wait', [answer(429, { 'retry-after': '61' }), 'ok'], true, 'rate-limited', []],
  [
    'a limit until a date',
    [answer(429, { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' }), 'ok'],
    true,
    'rate-limited',
    [],
  ],
  ['a refusal', [answer(403), 'ok'], true, 'forbidden', []],
  ['no answer', [unreachable, 'ok'], true, 'unreachable', []],
])('%s', async (_name, answers, repeatable, outcome, waits) => {
  expect(await send(answers, repeatable)).toEqual({ outcome, sent: waits.length + 1, waits });
});
