import { isFiller } from './filler';
import type { FoundPrivateKey } from './private-key';

const opening = ['-----', 'BEGIN '].join('');
const closing = ['-----', 'END '].join('');

/** A key longer than this is no key: bounds what one opening line can claim, in UTF-16 units. */
const longest = 65_536;

/** OpenSSH's own container (PROTOCOL.key): magic, then the cipher's name; this is base64 of both with the cipher `none`. */
const openSshUnencrypted = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmU';

/**
 * Private keys in PEM armour (RFC 7468 and its older forms), OpenSSH's and OpenPGP's (RFC 9580) included, also where line breaks are written
 * as `\n`. An opening line without a body, as documentation shows it, is none; nor is a public key or a certificate.
 */
export function* armoredKeysIn(text: string): Generator<FoundPrivateKey> {
  let end = -2;
  for (let start = text.indexOf(opening); start >= 0;) {
    const header = /^([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?)-----/.exec(
      text.slice(start + opening.length, start + opening.length + 64),
    );
    if (!header) {
      start = text.indexOf(opening, start + opening.length);
      continue;
    }
    const label = header[1] ?? '';
    const bodyStart = start + opening.length + header[0].length;
    if (end !== -1 && end < bodyStart) end = text.indexOf(closing, bodyStart);
    const closed = end !== -1 && end - bodyStart <= longest;
    const bodyEnd = closed ? end : unclosedEnd(text, bodyStart);
    const raw = text.slice(bodyStart, bodyEnd);
    const stop = closed ? Math.min(text.length, afterLine(text, end)) : bodyEnd;
    const { base64, encrypted } = understand(raw);
    if (base64.length >= (closed ? 40 : 100) && !isFiller(base64.slice(0, 400))) {
      yield {
        kind: label.startsWith('PGP') ? 'pgp' : label.startsWith('OPENSSH') ? 'openssh' : 'pem',
        encrypted:
          encrypted ||
          label.startsWith('ENCRYPTED') ||
          (label.startsWith('OPENSSH') && !base64.startsWith(openSshUnencrypted)),
        certain: true,
        span: { offset: start, length: stop - start },
      };
    }
    start = text.indexOf(opening, Math.max(bodyStart, stop));
  }
}

/** Just past the closing line's dashes. */
function afterLine(text: string, end: number): number {
  const line = /^-----END [A-Z0-9 ]{0,60}(?:-----)?/.exec(text.slice(end, end + 80));
  return end + (line?.[0].length ?? closing.length);
}

/** Without a closing line: as far as base64, line breaks and header lines go. */
function unclosedEnd(text: string, from: number): number {
  const rest = text.slice(from, from + longest);
  return from + (/^(?:[A-Za-z0-9+/=\s]|\\[nr])*/.exec(rest)?.[0].length ?? 0);
}

function understand(raw: string): { readonly base64: string; readonly encrypted: boolean } {
  const lines = raw
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .split('\n')
    .map((line) => line.trim().replace(/^["'>#*/ ]{1,8}|["',\\ ]{1,8}$/g, ''));
  const isHeader = (line: string): boolean => /^[A-Za-z-]{1,30}: /.test(line);
  return {
    base64: lines.filter((line) => !isHeader(line) && /^[A-Za-z0-9+/=]+$/.test(line)).join(''),
    encrypted: lines.some((line) => line.startsWith('Proc-Type:') && line.includes('ENCRYPTED')),
  };
}
