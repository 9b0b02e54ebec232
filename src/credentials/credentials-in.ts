import { decodedRuns } from './decoded-runs';
import { candidateAt, nextCandidate, type FoundCredential } from './detector';
import { percentRuns } from './percent-runs';
import { utf16Order } from './utf16';

export type { FoundCredential } from './detector';

/**
 * Every credential of a known format that a text holds as it stands, in order, none overlapping another; at most `limit` of them. Linear in
 * the text's length.
 */
export function credentialsIn(text: string, limit = 10_000): readonly FoundCredential[] {
  // Latin-1 keeps one byte a UTF-16 unit, and ASCII as it is. What it folds into ASCII is found out when the text itself is compared.
  const bytes = Buffer.from(text, 'latin1');
  const found: FoundCredential[] = [];
  let floor = 0;
  for (let at = nextCandidate(bytes, 0); at >= 0 && found.length < limit;) {
    const hit = candidateAt(bytes, () => text, at, floor);
    if (hit?.kind === 'credential') found.push({ issuer: hit.issuer, span: hit.span, certain: hit.certain });
    floor = hit?.kind === 'credential' ? hit.end : floor;
    at = nextCandidate(bytes, Math.max(hit?.end ?? 0, at + 1));
  }
  return found;
}

/**
 * Whether a file's bytes can hold a credential of a known format or a private key, as they stand or decoded once, without making text of
 * them: a file for which this is false needs no look at its text. Bytes are read as Latin-1, in which ASCII stands for itself whatever the
 * rest of the file is; UTF-16, where it does not, always may. The answer is kept as long as the bytes are.
 */
export function mayHoldCredential(bytes: Uint8Array): boolean {
  let known = screened.get(bytes);
  if (known === undefined) screened.set(bytes, (known = screen(bytes)));
  return known;
}

const screened = new WeakMap<Uint8Array, boolean>();

function screen(bytes: Uint8Array): boolean {
  if (utf16Order(bytes) !== null || holdsCandidate(bytes)) return true;
  for (const runs of [decodedRuns, percentRuns])
    for (const { bytes: decoded } of runs(bytes)) if (holdsCandidate(decoded)) return true;
  return false;
}

/** Whether bytes hold, as they stand, what has a credential's format or marks a private key. */
export function holdsCandidate(bytes: Uint8Array): boolean {
  let decoded: string | undefined;
  const text = (): string =>
    (decoded ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  for (let at = nextCandidate(bytes, 0); at >= 0;) {
    const hit = candidateAt(bytes, text, at, 0);
    if (hit && hit.kind !== 'filler') return true;
    at = nextCandidate(bytes, Math.max(hit?.end ?? 0, at + 1));
  }
  return false;
}
