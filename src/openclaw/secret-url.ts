/** Query parameters OpenClaw takes for secrets (openclaw 2026.9.6, url-secret), with `-` and `_` dropped. */
const parameters = new Set(
  (
    'token key apikey secret accesstoken authtoken password pass passwd auth jwt session idtoken code clientsecret appsecret ' +
    'hooktoken refreshtoken signature privatekey credential authorization sig xapikey'
  ).split(' '),
);

/** Also: what Amazon, Google and Azure sign addresses with, and other spellings of the same. */
const alsoParameters = new Set(
  'xamzsignature xamzsecuritytoken xgoogsignature accesskey secretkey apitoken bearertoken bottoken authkey subscriptionkey pwd'.split(
    ' ',
  ),
);

/** The part of a URL that is a credential: offset and length within the text it was found in, and which part it is. */
export interface UrlSecret {
  readonly part: 'password' | 'parameter';
  readonly offset: number;
  readonly length: number;
}

/** Longer texts are not looked at: no URL of a config is, in UTF-16 units. */
const longest = 16_384;

/** The passwords and secret parameters of the URLs in a text. A user name alone counts where it is as long as a token (16). */
export function secretsInUrl(text: string): readonly UrlSecret[] {
  const found: UrlSecret[] = [];
  if (text.length > longest) return found;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const start = at + 3;
    const end = start + (/^[^\s"'<>`]*/.exec(text.slice(start))?.[0].length ?? 0);
    const url = text.slice(start, end);
    found.push(...passwordIn(url, start), ...parametersIn(url, start));
    at = Math.max(at, end - 3);
  }
  return found;
}

function passwordIn(url: string, base: number): readonly UrlSecret[] {
  const authority = /^[^/?#]*/.exec(url)?.[0] ?? '';
  const host = authority.lastIndexOf('@');
  if (host < 0) return [];
  const user = authority.slice(0, host);
  const colon = user.indexOf(':');
  if (colon < 0) return user.length >= 16 ? [{ part: 'password', offset: base, length: user.length }] : [];
  const password = user.slice(colon + 1);
  // Where both are the same it is a program's default, as in amqp://guest:guest@….
  if (password === '' || password === user.slice(0, colon)) return [];
  return [{ part: 'password', offset: base + colon + 1, length: password.length }];
}

function parametersIn(url: string, base: number): readonly UrlSecret[] {
  const found: UrlSecret[] = [];
  for (const { 0: whole, 1: name = '', 2: value = '', index } of url.matchAll(/[?&#]([^=&?#]{1,64})=([^&#]*)/g)) {
    const plain = name.toLowerCase().replace(/[-_]/g, '');
    if (value !== '' && (parameters.has(plain) || alsoParameters.has(plain))) {
      found.push({ part: 'parameter', offset: base + index + whole.length - value.length, length: value.length });
    }
  }
  return found;
}
