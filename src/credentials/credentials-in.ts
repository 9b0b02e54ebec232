import { isFiller } from './filler';
import type { Issuer } from './issuer';
import { issuers } from './issuers';
import { keywordScan, type KeywordScan } from './keyword-scan';
import { privateKeyMarkers } from './private-keys-in';
import { mayBeginAt } from './token-start';

/** A credential and where it stands: 0-based UTF-16 offset and length. */
export interface FoundCredential {
  readonly issuer: Issuer;
  readonly span: { readonly offset: number; readonly length: number };
}

interface Detector {
  readonly scan: KeywordScan;
  readonly entries: readonly Entry[];
}

/** A literal, with the format it may begin; null where it marks a private key. */
interface Entry {
  readonly keyword: string;
  readonly format: { readonly issuer: Issuer; readonly pattern: RegExp } | null;
}

let detector: Detector | undefined;

/** Every credential of a known format in a text, in order, none overlapping another; at most `limit` of them. Linear in the text's length. */
export function credentialsIn(text: string, limit = 10_000): readonly FoundCredential[] {
  // Latin-1 keeps one byte a UTF-16 unit, and ASCII as it is. What it folds into ASCII is found out when the text itself is compared.
  const bytes = Buffer.from(text, 'latin1');
  const found: FoundCredential[] = [];
  const { scan } = (detector ??= build());
  let floor = 0;
  for (let at = scan.next(bytes, 0); at >= 0 && found.length < limit;) {
    const hit = candidateAt(bytes, () => text, at, floor);
    if (hit?.kind === 'credential') found.push({ issuer: hit.issuer, span: hit.span });
    floor = hit?.kind === 'credential' ? hit.end : floor;
    at = scan.next(bytes, Math.max(hit?.end ?? 0, at + 1));
  }
  return found;
}

/**
 * Whether a file's bytes can hold a credential of a known format or a private key, without decoding them: a file for which this is false
 * needs no look at its text. Bytes are read as Latin-1, in which ASCII stands for itself whatever the rest of the file is; UTF-16, where it
 * does not, always may, if a byte order mark says that it is that. The answer is kept as long as the bytes are.
 */
export function mayHoldCredential(bytes: Uint8Array): boolean {
  let known = screened.get(bytes);
  if (known === undefined) screened.set(bytes, (known = screen(bytes)));
  return known;
}

const screened = new WeakMap<Uint8Array, boolean>();

function screen(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const { scan } = (detector ??= build());
  let decoded: string | undefined;
  const text = (): string =>
    (decoded ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  for (let at = scan.next(bytes, 0); at >= 0;) {
    const hit = candidateAt(bytes, text, at, 0);
    if (hit && hit.kind !== 'filler') return true;
    at = scan.next(bytes, Math.max(hit?.end ?? 0, at + 1));
  }
  return false;
}

/** What stands at a literal, up to `end`. A filler has a credential's format and nothing in it: it is passed over as a whole. */
type Candidate =
  | (FoundCredential & { readonly kind: 'credential'; readonly end: number })
  | { readonly kind: 'filler'; readonly end: number }
  | { readonly kind: 'private key'; readonly end: number };

/** What stands around the window at `at`, beginning no earlier than `floor`. The text is asked for only where a whole literal stands. */
function candidateAt(bytes: Uint8Array, text: () => string, at: number, floor: number): Candidate | null {
  const { scan, entries } = (detector ??= build());
  let filler: Candidate | null = null;
  for (const literal of scan.at(bytes, at)) {
    const entry = entries[literal.position];
    const start = at - literal.offset;
    if (!entry || start < floor || !standsAt(bytes, entry.keyword, start)) continue;
    if (!entry.format) return { kind: 'private key', end: at };
    const hit = match(text(), entry.keyword, start, floor, entry.format);
    if (hit?.kind === 'credential') return hit;
    filler ??= hit;
  }
  return filler;
}

function match(
  text: string,
  keyword: string,
  start: number,
  floor: number,
  { issuer, pattern }: NonNullable<Entry['format']>,
): Candidate | null {
  const offset = issuer.lead === 'digits' ? digitsBefore(text, start, floor) : start;
  if (issuer.embedded !== true && !mayBeginAt(text, offset)) return null;
  pattern.lastIndex = offset;
  if (!pattern.test(text)) return null;
  const end = pattern.lastIndex;
  if (isFiller(text.slice(start + keyword.length, end))) return { kind: 'filler', end };
  return { kind: 'credential', issuer, span: { offset, length: end - offset }, end };
}

function standsAt(bytes: Uint8Array, keyword: string, start: number): boolean {
  for (let index = 0; index < keyword.length; index++) {
    if (bytes[start + index] !== keyword.charCodeAt(index)) return false;
  }
  return true;
}

/** Where up to twelve digits that end at `end` begin, but not before `floor`. */
function digitsBefore(text: string, end: number, floor: number): number {
  const lowest = Math.max(floor, end - 12);
  let start = end;
  while (start > lowest && /\d/.test(text.charAt(start - 1))) start--;
  return start;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function build(): Detector {
  const formats = issuers.flatMap((issuer): readonly Entry[] => {
    const pattern = new RegExp(issuer.pattern, 'y');
    return issuer.keywords.map((keyword) => ({ keyword, format: { issuer, pattern } }));
  });
  const entries = [...formats, ...privateKeyMarkers.map((keyword): Entry => ({ keyword, format: null }))];
  return { entries, scan: keywordScan(entries.map((entry) => entry.keyword)) };
}
