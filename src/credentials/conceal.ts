import { credentialsIn } from './credentials-in';
import { isDense, isUuid } from './dense-run';
import { encodedIn } from './encoded-in';
import { privateKeysIn } from './private-keys-in';

/** What stands where a secret stood. */
export const concealed = '\u2039concealed\u203a';

/**
 * A text without what could be a secret: credentials of known formats, private keys, the user part of URLs, the values of secret query
 * parameters, and anything that looks random. Everything a rule quotes passes here, so it errs on the side of concealing.
 * The same text gives the same result, and concealing twice changes nothing more. Linear in the text's length.
 */
export function conceal(text: string): string {
  let current = text;
  // A replacement can set free what was glued to it, so pass on until nothing changes; the bound is never met in practice.
  for (let round = 0; round < 4; round++) {
    const next = pass(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

function pass(text: string): string {
  const plain = concealSpans(text, escaped(text));
  return concealRuns(concealUrls(concealSpans(concealSpans(plain, privateKeysIn(plain)), null)));
}

/** What is percent-encoded; other encodings look random. */
function escaped(text: string): Spans {
  if (!text.includes('%')) return [];
  const { credentials, privateKeys } = encodedIn(text);
  return [...credentials, ...privateKeys].sort((a, b) => a.span.offset - b.span.offset);
}

type Spans = readonly { readonly span: { readonly offset: number; readonly length: number } }[];

function concealSpans(text: string, spans: Spans | null): string {
  let result = '';
  let from = 0;
  for (const { span } of spans ?? credentialsIn(text, Infinity)) {
    if (span.offset < from) continue;
    result += text.slice(from, span.offset) + concealed;
    from = span.offset + span.length;
  }
  return result + text.slice(from);
}

const userPart = /(:\/\/)[^\s/?#@"'<>]{1,1024}@/g;
const secretParameter =
  /([?&;#][\w.-]{0,40}(?:token|key|secret|pass|pwd|auth|sig|code|session|credential|jwt)[\w.-]{0,40}=)[^\s&#"'<>\u2039]{1,4096}/gi;

function concealUrls(text: string): string {
  return text.replace(userPart, `$1${concealed}@`).replace(secretParameter, `$1${concealed}`);
}

function concealRuns(text: string): string {
  return text.replace(/[A-Za-z0-9+/=_-]{20,}/g, (run) => {
    const pieces = run.split('/');
    const whole = isDense(pieces.filter((piece) => !isName(piece)).join('/'));
    if (!whole && !pieces.some(isDense)) return run;
    return pieces.map((piece) => (isDense(piece) || (whole && !isName(piece)) ? concealed : piece)).join('/');
  });
}

/** A plain directory name or an id, which may stay beside what is concealed. */
function isName(piece: string): boolean {
  return /^[a-z]{0,16}$/.test(piece) || isUuid(piece);
}
