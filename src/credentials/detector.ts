import { checksumFits } from './checksum';
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
  /** False where its format has a checksum and this is another one: it was mistyped, or made up. */
  readonly certain: boolean;
}

interface Detector {
  readonly scan: KeywordScan;
  readonly entries: readonly Entry[];
}

/** A literal, with the format it may begin; null where it marks a private key. */
interface Entry {
  readonly keyword: string;
  readonly format: Format | null;
}

interface Format {
  readonly issuer: Issuer;
  readonly pattern: RegExp;
  readonly summed: RegExp | null;
}

let detector: Detector | undefined;

/** The next index at or after `from` where something may stand that `candidateAt` knows, or -1. */
export function nextCandidate(bytes: Uint8Array, from: number): number {
  return (detector ??= build()).scan.next(bytes, from);
}

/** What stands at a literal, up to `end`. A filler has a credential's format and nothing in it: it is passed over as a whole. */
export type Candidate =
  | (FoundCredential & { readonly kind: 'credential'; readonly end: number })
  | { readonly kind: 'filler'; readonly end: number }
  | { readonly kind: 'private key'; readonly end: number };

/** What stands around the window at `at`, beginning no earlier than `floor`. The text is asked for only where a whole literal stands. */
export function candidateAt(bytes: Uint8Array, text: () => string, at: number, floor: number): Candidate | null {
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
  { issuer, pattern, summed }: Format,
): Candidate | null {
  const offset = issuer.lead === 'digits' ? digitsBefore(text, start, floor) : start;
  if (issuer.embedded !== true && !mayBeginAt(text, offset)) return null;
  pattern.lastIndex = offset;
  if (!pattern.test(text)) return null;
  const end = pattern.lastIndex;
  if (isFiller(text.slice(start + keyword.length, end))) return { kind: 'filler', end };
  return {
    kind: 'credential',
    issuer,
    span: { offset, length: end - offset },
    end,
    certain: fits(issuer, summed, text.slice(offset, end)),
  };
}

function fits({ checksum }: Issuer, summed: RegExp | null, token: string): boolean {
  return !checksum || summed?.test(token) !== true || checksumFits(token, checksum.kind);
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

function build(): Detector {
  const formats = issuers.flatMap((issuer): readonly Entry[] => {
    const pattern = new RegExp(issuer.pattern, 'y');
    const summed = issuer.checksum ? new RegExp(issuer.checksum.form) : null;
    return issuer.keywords.map((keyword) => ({ keyword, format: { issuer, pattern, summed } }));
  });
  const entries = [...formats, ...privateKeyMarkers.map((keyword): Entry => ({ keyword, format: null }))];
  return { entries, scan: keywordScan(entries.map((entry) => entry.keyword)) };
}
