import { failureOf, headerOf, isLimited, statusOf } from './delivery-failure';

/** The longest wait that a server may ask for, in seconds; a longer one is an answer, not a wait. */
const longestWait = 60;

/** The wait where the server names none, in seconds. */
const usualWait = 1;

export interface RetryOptions {
  /** False where the server may have done it already although it answered with an error: then only a plain refusal is tried again. */
  readonly repeatable: boolean;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Sends once, and once more after a server error or a rate limit with a bearable wait. Rejects with a `DeliveryFailure`. */
export async function withOneRetry<T>(send: () => Promise<T>, options: RetryOptions): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const seconds = secondsToWait(error, options.repeatable);
    if (seconds === null) throw failureOf(error);
    await options.wait(seconds * 1000);
  }
  try {
    return await send();
  } catch (error) {
    throw failureOf(error);
  }
}

/** How long to wait before another try, in seconds; null where there is no point in one. */
function secondsToWait(error: unknown, repeatable: boolean): number | null {
  const status = statusOf(error);
  if (status === null) return null;
  const refused = status === 429 || status === 503 || (status === 403 && isLimited(error));
  if (!refused && !(repeatable && status >= 500)) return null;
  const asked = headerOf(error, 'retry-after');
  if (asked === null) return status === 403 || status === 429 ? null : usualWait;
  if (!/^\d{1,9}$/.test(asked)) return null;
  return Number(asked) > longestWait ? null : Number(asked);
}
