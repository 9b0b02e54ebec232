import { byteClass, lettersAndDigits, nextRun } from '../../credentials/long-runs';
import type { Span } from '../../model/location';
import { isSecretEnvName } from '../../openclaw/secret-env-names';
import { isSecretKeyName } from '../../openclaw/secret-key-names';
import { nameBefore, type NameBefore } from './name-before';
import { isRandomValue } from './random-value';

/** A value that looks random beside a name that sounds secret. */
export interface LikelySecret {
  readonly name: string;
  readonly value: string;
  /** UTF-16 units of the text whose Latin-1 bytes were searched. */
  readonly span: Span;
}

/** Shorter values are words, names and numbers too often. */
const shortest = 20;

/** Of a longer one the beginning tells. */
const longest = 10_000;

const members = byteClass(lettersAndDigits + '+/_.~-');

/** Names of what opens nothing to who finds it: tokens of pages, forms and locks, keys that are published on purpose, digests. */
const harmless =
  /(?:page|pagination|cursor|next|prev|previous|continuation|continue|sync|resume|resumption|csrf|xsrf|form|upload|idempotency|dedupe|lock|fencing|change|delta|watch|cancel|cancellation|special|mask|pad|eos|bos|unk)[-_]?token$|publishable|(?:signature|checksum|digest|fingerprint|revision|version)$|^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC)_/i;

/** Every likely secret in bytes, read as Latin-1, in order. Linear: runs of twenty bytes or more are looked at once, and a bounded stretch before each. */
export function* likelySecretsIn(bytes: Uint8Array): Generator<LikelySecret> {
  for (let run = nextRun(bytes, members, shortest, 0); run; run = nextRun(bytes, members, shortest, run.end)) {
    const { start, end } = run;
    if (!mayBeValue(bytes, start, end)) continue;
    const before = nameBefore(bytes, start);
    const name = before && secretNameOf(before);
    if (!name) continue;
    const value = Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.min(end - start, longest))
      .toString('latin1')
      .replace(/(?<![.~/-])[.~/-]+$/, '');
    if (value.length < shortest || !isRandomValue(value)) continue;
    yield { name, value, span: { offset: start, length: value.length } };
  }
}

/** Whether bytes read as Latin-1 hold a likely secret. The answer is kept as long as the bytes are. */
export function mayHoldLikelySecret(bytes: Uint8Array): boolean {
  let known = asked.get(bytes);
  if (known === undefined) asked.set(bytes, (known = likelySecretsIn(bytes).next().done !== true));
  return known;
}

const asked = new WeakMap<Uint8Array, boolean>();

/** What most runs are not: after a separator, with a digit near the beginning, and neither called nor indexed nor interpolated. */
function mayBeValue(bytes: Uint8Array, start: number, end: number): boolean {
  const before = bytes[start - 1] ?? 0;
  if (!separators.has(before) || openers.has(bytes[end] ?? 0)) return false;
  const limit = Math.min(end, start + 100);
  for (let index = start; index < limit; index++) {
    const byte = bytes[index] ?? 0;
    if (byte >= 48 && byte <= 57) return true;
  }
  return false;
}

const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (one) => one.charCodeAt(0)));
const separators = codes(' \t"\'`\\*:=|?>,');
const openers = codes('([{$:@%');

function secretNameOf({ name, label }: NameBefore): string | null {
  for (const candidate of [name, label]) {
    const last = candidate.slice(candidate.lastIndexOf('.') + 1);
    const isVariable = /^[A-Z][A-Z0-9_]+$/.test(last);
    if ((isSecretKeyName(last) || (isVariable && isSecretEnvName(last))) && !harmless.test(last)) {
      return candidate === name ? last : candidate.replaceAll('_', ' ');
    }
  }
  return null;
}
