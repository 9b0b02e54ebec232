import { isFiller } from './filler';
import type { FoundPrivateKey } from './private-key';

/** Literals one of which stands in every JSON Web Key (RFC 7517), as JSON, as JSON in a string, or as an object of a program. */
export const jwkMarkers: readonly string[] = ['kty"', 'kty\\', "kty'", 'kty:'];

/** No key is longer, in UTF-16 units: RSA of 16,384 bits with all its factors. */
const longest = 24_000;

const member = /kty(?:\\{0,7}["'])?\s{0,8}:/g;

/** The private part: `d` of a key pair (RFC 7518, 6.2.2 and 6.3.2; RFC 8037), `k` of a shared secret. */
const secret = /(?:^|[{,\s"'])[dk](?:\\{0,7}["'])?\s{0,8}:\s{0,8}(?:\\{0,7}["'])([\w-]{22,4000})/;

/** Every JSON Web Key in a text that holds its private part, from brace to brace. Public keys are none. Linear in the text's length. */
export function* jwkKeysIn(text: string): Generator<FoundPrivateKey> {
  let floor = 0;
  let close = -1;
  member.lastIndex = 0;
  for (let match = member.exec(text); match; match = member.exec(text)) {
    const at = match.index;
    if (at < close) continue;
    const open = text.slice(Math.max(floor, at - longest), at).lastIndexOf('{');
    const start = open < 0 ? -1 : Math.max(floor, at - longest) + open;
    floor = at;
    close = text.indexOf('}', at);
    if (close < 0) return;
    if (start < 0 || close - start > longest) continue;
    const body = secret.exec(text.slice(start, close))?.[1];
    if (body === undefined || isFiller(body.slice(0, 400))) continue;
    yield { kind: 'jwk', encrypted: false, certain: true, span: { offset: start, length: close + 1 - start } };
  }
}
