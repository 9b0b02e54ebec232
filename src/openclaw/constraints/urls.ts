/** A text as a URL, or null where it is none. */
export function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Whether a text is a URL of one of some schemes, such as `https:`. */
export function isUrlOf(text: string, ...schemes: readonly string[]): boolean {
  const url = urlOf(text);
  return url !== null && schemes.includes(url.protocol);
}

const local = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a text is an HTTPS URL, or an HTTP one of this machine. */
export function isSecureUrl(text: string): boolean {
  const url = urlOf(text);
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && local.has(url.hostname)));
}

/** Whether a URL names no more than an origin: no path, query, fragment or credentials. */
export function isOrigin(text: string): boolean {
  const url = urlOf(text);
  return (
    url !== null &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === ''
  );
}
